export { HOWS, type How } from '../../understanding/comparison.ts';

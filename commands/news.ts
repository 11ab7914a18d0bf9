import { action } from '../src/answer/action.ts';
import { inOrder } from '../src/answer/called.ts';
import { newsOf } from '../src/answer/timeline.ts';
import { date } from '../src/rules/options.ts';
import { ORDER } from './shared/order.ts';

export default action({
  description: 'The newest changes and events that the articles know of, each with a quote.',
  options: { of: date('A day, month or year, such as 2026-04; without it, the newest of all') },
  example: '/news',
  run: ({ options, asOf }, desk) => newsOf(inOrder(desk.library, ORDER), options.of?.toString(), asOf, desk),
});

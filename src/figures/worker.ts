import { parentPort, workerData } from 'node:worker_threads';
import type { Work } from './paint.ts';
import { png } from './png.ts';

// One picture, then the thread ends and gives its memory back.
const { figure, theme } = workerData as Work;
parentPort?.postMessage(png(figure, theme));

import { parentPort, workerData } from 'node:worker_threads';
import type { Kind, Source } from './document.ts';

// One document, read by what its kind needs.
const { kind, source } = workerData as { readonly kind: Kind; readonly source: Source };
parentPort?.postMessage(
  kind === 'PDF'
    ? await (await import('./pdf.ts')).fromPdf(source.bytes)
    : (await import('./html.ts')).fromHtml(source),
);

import { extractTextItems, getDocumentProxy, getMeta, type StructuredTextItem } from 'unpdf';
import { printable } from '../printable.ts';
import type { Document } from './document.ts';
import { linesOf, paragraphsOf, parted } from './pdf-lines.ts';

/** A longer document is no article. */
const MOST_PAGES = 300;
// What a program wrote into the field: the name of a file.
const NO_TITLE = /^(?:microsoft word\b|untitled|.*\.(?:docx?|pdf|indd|pages|rtf|tex)$)/i;
const ERRORS_ONLY = 0;

/**
 * The words of a PDF, line by line put together to paragraphs, and its title where it has one that a person gave.
 * @throws Error where it cannot be opened, is too long, or holds pictures only
 */
export async function fromPdf(bytes: Uint8Array): Promise<Document> {
  // The library keeps what it is given, and takes no Buffer.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: ERRORS_ONLY });
  try {
    if (pdf.numPages > MOST_PAGES) throw new Error(`it has ${pdf.numPages} pages, and at most ${MOST_PAGES} are read`);
    const { items } = await extractTextItems(pdf);
    const { kept, left } = parted(items.map((page: readonly StructuredTextItem[]) => linesOf(page)));
    const text = paragraphsOf(kept).join('\n\n');
    if (text === '') throw new Error('its pages hold no text; it may be a scan, which needs text recognition first');
    const title: unknown = (await getMeta(pdf)).info.Title;
    const isTitle = typeof title === 'string' && title.trim() !== '' && !NO_TITLE.test(title.trim());
    return { text, says: isTitle ? { title: printable(title).replace(/\s+/g, ' ').trim() } : {}, left };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

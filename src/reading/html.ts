import { Readability } from '@mozilla/readability';
import sniffEncoding from 'html-encoding-sniffer';
import { parseHTML } from 'linkedom';
import Turndown from 'turndown';
import { isDay } from '../dates.ts';
import { printable } from '../printable.ts';
import type { Document, Says, Source } from './document.ts';

/** A page with more elements is no article. Counted as they open, since parsing them is what takes long. */
const MOST_ELEMENTS = 50_000;
/** As deep as browsers nest elements; reading a deeper page would take minutes. */
const DEEPEST = 512;
const LONGEST_NAME = 200;
// Where pages give their date, beside those that Readability knows.
const DATES = [
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="dc.date" i]',
  'meta[name="citation_publication_date"]',
];
// A page shows other articles beside its own: these are its date only where they name one day.
const TIMES = ['time[itemprop="datePublished"]', 'article time[datetime]'];
const INLINE = ['a', 'abbr', 'b', 'cite', 'code', 'del', 'em', 'i', 'mark', 'q', 's', 'strong', 'u'] as const;
const BESIDE = ['figcaption', 'img', 'script', 'style', 'iframe', 'video', 'audio', 'canvas'] as const;

/**
 * The main text of a page as Markdown, and what its metadata says.
 * @throws Error where the page has no main text
 */
export function fromHtml({ bytes, charset, address }: Source): Document {
  const encoding = sniffEncoding(bytes, {
    ...(charset !== undefined && { transportLayerEncodingLabel: charset }),
    defaultEncoding: 'utf-8',
  });
  const source = new TextDecoder(encoding).decode(bytes);
  if ((source.match(/<[a-z]/gi)?.length ?? 0) > MOST_ELEMENTS)
    throw new Error(`it has more than ${MOST_ELEMENTS} elements`);
  const { document } = parseHTML(source);
  if (depthOf(document) > DEEPEST) throw new Error(`its elements are nested deeper than ${DEEPEST}`);
  // Readability takes the document apart.
  const found = { published: dateIn(document), url: addressIn(document, address) };
  const page = new Readability(document).parse();
  if (page?.content === undefined || page.content === null) throw new Error('it has no main text');
  const says = {
    title: lineOf(page.title),
    publisher: lineOf(page.siteName),
    author: authorOf(page.byline),
    published: dayOf(page.publishedTime) ?? found.published,
    url: found.url,
  };
  return { text: markdown().turndown(page.content), says: defined(says), left: [] };
}

/** A body is plain text in which Markdown marks blocks only, so that a slice of it reads as the words it is. */
function markdown(): Turndown {
  const service = new Turndown({ headingStyle: 'atx', bulletListMarker: '-', br: '', hr: '' });
  service.escape = (text) => text;
  service.addRule('words', { filter: [...INLINE], replacement: (content) => content });
  service.addRule('block', { filter: 'pre', replacement: (content) => `\n\n${content.trim()}\n\n` });
  service.addRule('cell', {
    filter: ['td', 'th'],
    replacement: (content) => ` ${content.replace(/\s+/g, ' ').replaceAll('|', '/').trim()} |`,
  });
  service.addRule('row', { filter: 'tr', replacement: (content) => `\n|${content}` });
  service.addRule('rows', { filter: ['thead', 'tbody', 'tfoot'], replacement: (content) => content });
  service.addRule('table', { filter: 'table', replacement: (content) => `\n\n${ruled(content.trim())}\n\n` });
  service.addRule('beside', { filter: [...BESIDE], replacement: () => '' });
  return service;
}

// The line that makes rows a table of Markdown.
function ruled(rows: string): string {
  const [head = '', ...others] = rows.split(/\n+/);
  return [head, head.replace(/[^|]+/g, ' --- '), ...others].join('\n');
}

type Page = ReturnType<typeof parseHTML>['document'];

// Without recursion, which a deep page would overflow.
function depthOf({ documentElement }: Page): number {
  let deepest = 0;
  const open = [{ children: [...documentElement.children], depth: 1 }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    deepest = Math.max(deepest, at.depth);
    for (const child of at.children) open.push({ children: [...child.children], depth: at.depth + 1 });
  }
  return deepest;
}

function dateIn(document: Page): string | undefined {
  const told = DATES.flatMap((selector) => daysIn(document, selector));
  const shown = TIMES.map((selector) => new Set(daysIn(document, selector))).filter(({ size }) => size === 1);
  return [...told, ...shown.flatMap((days) => [...days])][0];
}

function daysIn(document: Page, selector: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap(
    (element) => dayOf(element.getAttribute('content') ?? element.getAttribute('datetime')) ?? [],
  );
}

// The page's own name for itself, without what a link has added; another site's is no name of this page.
function addressIn(document: Page, address: string | undefined): string | undefined {
  const named = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const url = named && URL.canParse(named, address) ? new URL(named, address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return undefined;
  return address === undefined || new URL(address).hostname === url.hostname ? url.href : undefined;
}

/** The day of a time as the publisher wrote it, in the publisher's own zone. */
function dayOf(text: string | null | undefined): string | undefined {
  const [, year, month, day] = /^\s*(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/.exec(text ?? '') ?? [];
  const found = `${year}-${month}-${day}`;
  return isDay(found) ? found : undefined;
}

function authorOf(byline: string | null | undefined): string | undefined {
  const name = lineOf(byline)?.replace(/^by:?\s+/i, '');
  return name === undefined || name === '' || name.length > LONGEST_NAME || name.includes('://') ? undefined : name;
}

function lineOf(text: string | null | undefined): string | undefined {
  return (
    printable(text ?? '')
      .replace(/\s+/g, ' ')
      .trim() || undefined
  );
}

function defined(says: Record<keyof Says, string | undefined>): Says {
  return Object.fromEntries(Object.entries(says).filter(([, value]) => value !== undefined));
}

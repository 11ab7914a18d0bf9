import { parseFeed } from 'feedsmith';
import sniffEncoding from 'html-encoding-sniffer';
import { type Day, isDay } from '../dates.ts';
import type { Source } from './document.ts';

/** What a feed announces. */
export type Item = {
  /** By which it is told from others of its feed. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly published: Day | undefined;
};

/** The first of a feed are its newest. */
const MOST_ITEMS = 500;
/** What a headline or a summary is read of, in characters. */
const LONGEST = 2000;

type Told = {
  readonly id: string | undefined;
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly time: string | undefined;
};

/**
 * The items of an RSS or Atom feed that lead to a page of the web, of its first 500.
 * @throws Error where it is no such feed
 */
export function fromFeed({ bytes, charset, address }: Pick<Source, 'bytes' | 'charset' | 'address'>): Item[] {
  const options = { xml: true, ...(charset !== undefined && { transportLayerEncodingLabel: charset }) };
  return itemsOf(new TextDecoder(sniffEncoding(bytes, options)).decode(bytes)).flatMap(
    ({ id, link, title, summary, time }): Item[] => {
      const url = link && URL.canParse(link, address) ? new URL(link, address) : undefined;
      if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return [];
      return [
        { id: id ?? url.href, url: url.href, title: words(title), summary: words(summary), published: dayOf(time) },
      ];
    },
  );
}

function itemsOf(text: string): Told[] {
  const { format, feed } = parseFeed(text, { maxItems: MOST_ITEMS });
  if (format === 'atom')
    return (feed.entries ?? []).map(({ id, links, title, summary, published, updated }) => ({
      id,
      link: (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href,
      title: title?.value,
      summary: summary?.value,
      time: published ?? updated,
    }));
  if (format === 'rss')
    return (feed.items ?? []).map(({ guid, link, title, description, pubDate }) => ({
      id: guid?.value,
      link: link ?? guid?.value,
      title,
      summary: description,
      time: pubDate,
    }));
  throw new Error(`it is a feed of the kind ${format}, and no RSS or Atom`);
}

// Only looked through and shown to the operator: never quoted.
function words(text: string | undefined): string {
  return (text ?? '')
    .slice(0, LONGEST)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function dayOf(time: string | undefined): Day | undefined {
  const at = new Date(time ?? '');
  const day = Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10);
  return isDay(day) ? day : undefined;
}

import type { Evidence } from '../answer/answer.ts';
import { briefOf } from '../answer/wording.ts';
import { spoken } from '../dates.ts';
import { shorten } from './cut.ts';
import { URL_LENGTH } from './limits.ts';
import { link, literal, oneLine } from './literal.ts';

const PUBLISHER = 100;
const TITLE = 150;

/** Who said it and when. A brief is named as ours, never as the publisher's own words. */
export function whoAndWhen({ kind, publisher, published }: Evidence): string {
  const name = literal(shorten(oneLine(publisher), PUBLISHER));
  return `${kind === 'brief' ? briefOf(name) : name}, ${spoken(published)}`;
}

/** The small line below a quote: who and when, and the title, which leads to the text where that has an address. */
export function sourceLine(evidence: Evidence): string {
  const title = shorten(oneLine(evidence.title), TITLE);
  const linked = evidence.url === null ? undefined : link(title, evidence.url, URL_LENGTH);
  return `-# ${whoAndWhen(evidence)} · ${linked ?? literal(title)}`;
}

/** Words of an article as a block quote, which needs no quotation marks, with the number that marks point at. */
export function blockQuote(text: string, number: number | undefined): string {
  return `> ${number === undefined ? '' : `[${number}] `}${literal(text)}`;
}

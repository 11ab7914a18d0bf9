import type { Entry } from '../answer/action.ts';
import { spoken } from '../dates.ts';
import type { Digest, Section } from '../digest/content.ts';
import { colourOf } from './colours.ts';
import { shorten } from './cut.ts';
import { whatFits } from './fit.ts';
import { DESCRIPTION, STATEMENT } from './limits.ts';
import { code, literal, oneLine } from './literal.ts';
import { type Payload, payload } from './payload.ts';
import { blockQuote, sourceLine } from './source.ts';
import { digestAsks, digestFooter, digestTitle, moreOf } from './wording.ts';

/** A quote in a digest; the whole of it is behind its source, and behind the commands that a section names. */
const QUOTE = 300;
const LINE = '• ';
/** What is kept at most for a section that is still to come, so that much news leaves room for an entry of each. */
const RESERVED = 700;
/** What is kept for a heading, and for the line about what is left out. */
const HEADING = 150;

/**
 * A digest as one message, with all its sections. Lines that there is no room for are counted, never cut between what is said
 * and its quotes.
 * @param deliveryId shown in the footer, by which the message is found again
 */
export function renderDigest(digest: Digest, deliveryId?: string): Payload {
  const asks = `-# ${digestAsks}`;
  const blocks = [literal(shorten(oneLine(digest.lead), STATEMENT))];
  let room = DESCRIPTION - asks.length;
  for (const [at, section] of digest.sections.entries()) {
    room -= (blocks.at(-1)?.length ?? 0) + 2;
    const others = digest.sections.slice(at + 1).reduce((sum, other) => sum + leastRoom(other), 0);
    blocks.push(sectionBlock(section, room - others));
  }
  return payload({
    embeds: [
      {
        title: digestTitle(digest.asOf),
        description: [...blocks, asks].join('\n\n'),
        color: colourOf({ status: 'answered', ruling: null }),
        footer: { text: digestFooter(spoken(digest.newest), deliveryId) },
      },
    ],
  });
}

function leastRoom({ entries }: Section): number {
  return Math.min(RESERVED, HEADING + entries.slice(0, 1).map(entryBlock).join().length);
}

function sectionBlock({ title, entries, left = 0, more }: Section, room: number): string {
  const { text, left: unsaid } = whatFits(entries.map(entryBlock), room - HEADING, '\n');
  const rest = left + unsaid;
  const note = rest === 0 ? '' : `-# ${moreOf(rest, more === undefined ? undefined : code(more))}`;
  return [`**${literal(title)}**`, text, note].filter((part) => part !== '').join('\n');
}

function entryBlock({ text, quotes }: Entry): string {
  return [
    `${LINE}${literal(shorten(oneLine(text), STATEMENT))}`,
    ...quotes.flatMap((each) => [blockQuote(shorten(oneLine(each.quote), QUOTE), undefined), sourceLine(each)]),
  ].join('\n');
}

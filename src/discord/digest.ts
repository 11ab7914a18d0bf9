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
/** What is kept for each section that is still to come, so that much news leaves room for the rest. */
const RESERVED = 350;
/** What is kept for a heading, and for the line about what is left out. */
const HEADING = 150;

/**
 * A digest as one message. Lines that there is no room for are counted, never cut between what is said and its quotes.
 * @param deliveryId shown in the footer, by which the message is found again
 */
export function renderDigest(digest: Digest, deliveryId?: string): Payload {
  const asks = `-# ${digestAsks}`;
  let room = DESCRIPTION - asks.length;
  let others = digest.sections.length;
  const blocks = [literal(shorten(oneLine(digest.lead), STATEMENT))];
  for (const section of digest.sections) {
    room -= (blocks.at(-1)?.length ?? 0) + 2;
    others--;
    const block = sectionBlock(section, room - others * RESERVED);
    if (block !== undefined) blocks.push(block);
    else blocks.push('');
  }
  return payload({
    embeds: [
      {
        title: digestTitle(digest.asOf),
        description: [...blocks, asks].filter((block) => block !== '').join('\n\n'),
        color: colourOf({ status: 'answered', ruling: null }),
        footer: { text: digestFooter(spoken(digest.newest), deliveryId) },
      },
    ],
  });
}

function sectionBlock({ title, entries, left = 0, more }: Section, room: number): string | undefined {
  const { text, left: unsaid } = whatFits(entries.map(entryBlock), room - HEADING, '\n');
  if (unsaid === entries.length) return undefined;
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

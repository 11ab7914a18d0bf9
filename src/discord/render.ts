import type { APIEmbedField } from 'discord.js';
import type { Shown } from '../answer/answer.ts';
import { idOf } from '../answer/identity.ts';
import { footerInText, footerOf } from './answer-id.ts';
import { colourOf } from './colours.ts';
import { customId, type View } from './custom-id.ts';
import { shorten } from './cut.ts';
import { sidesOf } from './disagreements.ts';
import { whatFits } from './fit.ts';
import { BESIDE_STATEMENTS, CONTENT, DESCRIPTION, FIELDS, LEAST_CONTENT, MOST, QUOTE, STATEMENTS } from './limits.ts';
import { code, oneLine } from './literal.ts';
import { button, type Payload, payload, row } from './payload.ts';
import { isShortened, sayings } from './sayings.ts';
import { blockQuote, sourceLine } from './source.ts';
import { behindEvidence, buttons, disagree, nearest, tryThese } from './wording.ts';

const NOTE = 100;
const SUGGESTION = 100;

/**
 * An answer as a message: what it says, the quotes, where articles disagree. What does not fit is left to the buttons.
 * @param embeds false where the bot may not embed: then it is written as text
 */
export function renderAnswer(shown: Shown, embeds = true): Payload {
  const { answer } = shown;
  const components = row(buttonsOf(shown));
  if (!embeds) {
    const last = `\n${footerInText(answer)}`;
    return payload({ content: `${describe(shown, CONTENT - last.length)}${last}`, components });
  }
  const fields = fieldsOf(shown);
  const embed = {
    description: describe(shown, DESCRIPTION),
    color: colourOf(answer),
    footer: { text: footerOf(answer) },
  };
  return payload({ embeds: [fields.length === 0 ? embed : { ...embed, fields }], components });
}

/** True where a message shows all that the answer says; else the whole of it stands behind Evidence. */
export function saysAll(shown: Shown): boolean {
  return !isShortened(shown) && said(shown, LEAST_CONTENT).left === 0;
}

function said(shown: Shown, room: number) {
  return whatFits(sayings(shown), Math.min(STATEMENTS, room - BESIDE_STATEMENTS), '\n');
}

function describe(shown: Shown, room: number): string {
  const { answer, allEvidence } = shown;
  const { text: words, left } = said(shown, room);
  const suggestions = answer.suggestions.map((each) => `• ${code(shorten(oneLine(each), SUGGESTION))}`);
  const asks = suggestions.length === 0 ? '' : [`**${tryThese}**`, ...suggestions.slice(0, 3)].join('\n');

  const heading = answer.status === 'not_in_articles' && answer.evidence.length > 0 ? `**${nearest}**\n` : '';
  const blocks = answer.evidence.map(
    (each, at) => `${blockQuote(shorten(oneLine(each.quote), QUOTE), at + 1)}\n${sourceLine(each)}`,
  );
  const quotes = whatFits(blocks, room - words.length - asks.length - heading.length - NOTE, '\n');
  const more = allEvidence.length - (blocks.length - quotes.left);
  const isCut = left > 0 || isShortened(shown) || answer.evidence.some(({ quote }) => oneLine(quote).length > QUOTE);
  const note = more > 0 || isCut ? `-# ${behindEvidence(more, isCut)}` : '';
  const below = [quotes.text === '' ? '' : heading + quotes.text, note].filter((part) => part !== '').join('\n');
  return [words, below, asks].filter((part) => part !== '').join('\n\n');
}

function fieldsOf({ answer, allEvidence }: Shown): APIEmbedField[] {
  return answer.disagreements
    .filter(({ agree }) => !agree)
    .slice(0, FIELDS)
    .map((each) => {
      const { text, left } = whatFits(sidesOf(each, allEvidence, answer.evidence), MOST.fieldValue - NOTE, '\n');
      return { name: disagree, value: left === 0 ? text : `${text}\n-# ${behindEvidence(0, true)}` };
    });
}

function buttonsOf({ answer, allEvidence }: Shown) {
  if (idOf(answer) === undefined) return [];
  const views: View[] = [];
  if (allEvidence.length > 0) views.push('evidence');
  if (answer.trace.length > 0) views.push('why');
  if (answer.history.length > 0) views.push('history');
  return views.flatMap((view) => {
    const id = customId(answer.answer_id, view);
    return id === undefined ? [] : [button(buttons[view], id)];
  });
}

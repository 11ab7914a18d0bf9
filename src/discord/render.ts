import type { APIEmbedField } from 'discord.js';
import type { Answer, Shown } from '../answer/answer.ts';
import { idOf } from '../answer/identity.ts';
import { footerInText, footerOf } from './answer-id.ts';
import { colourOf } from './colours.ts';
import { customId } from './custom-id.ts';
import { shorten } from './cut.ts';
import { sidesOf } from './disagreements.ts';
import { block, spread, whatFits } from './fit.ts';
import { BESIDE_STATEMENTS, CONTENT, DESCRIPTION, FIELDS, LEAST_CONTENT, MOST, QUOTE, STATEMENTS } from './limits.ts';
import { oneLine } from './literal.ts';
import { contextRows, renderPage } from './page.ts';
import { button, type Payload, payload, row } from './payload.ts';
import { questionLine } from './question.ts';
import { between, reportBlocks, reportPages } from './report.ts';
import { askable, isShortened, sayings, suggested } from './sayings.ts';
import { blockQuote, sourceLine } from './source.ts';
import {
  answerTo,
  askNarrower,
  behindEvidence,
  behindInFull,
  buttons,
  disagree,
  inFull,
  nearest,
  suggestion,
} from './wording.ts';

const NOTE = 100;

/**
 * An answer as a message: what it says, the quotes, where articles disagree. What does not fit is left to the buttons.
 * @param embeds false where the bot may not embed: then it is written as text
 */
export function renderAnswer(shown: Shown, embeds = true): Payload {
  const { answer } = shown;
  if (shown.entries !== undefined) return embeds ? firstPage(shown) : reportAsText(shown);
  const components = [...row(viewsOf(shown)), ...row(suggestionsOf(shown))];
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

function firstPage(shown: Shown): Payload {
  const { answer } = shown;
  return renderPage({ answerId: answer.answer_id, view: 'report', pages: reportPages(shown) }, 1, answer);
}

// A text holds less than a page: what it leaves out is behind a button, from the first page on.
function reportAsText(shown: Shown): Payload {
  const { answer } = shown;
  const last = footerInText(answer);
  const room = CONTENT - last.length - NOTE;
  const [first = block(''), ...others] = spread(reportBlocks(shown), room, between);
  const asks = suggested(answer);
  const id = customId(answer.answer_id, 'report');
  const isAll = others.length === 0 && (asks === '' || first.text.length + asks.length + 2 <= room);
  const below = isAll ? asks : `-# ${id === undefined ? askNarrower : behindInFull}`;
  return payload({
    content: [first.text, below, last].filter((part) => part !== '').join('\n\n'),
    components: [
      ...row(isAll || id === undefined ? [] : [button(inFull, id)]),
      ...contextRows(answer.answer_id, first.quotes),
    ],
  });
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
  const asks = suggested(answer);
  const line = questionLine(shown);
  const isRoom = line !== '' && line.length < room - words.length - asks.length - 2 * NOTE;
  const head = isRoom ? `${line}\n` : '';

  const heading = answer.status === 'not_in_articles' && answer.evidence.length > 0 ? `**${nearest}**\n` : '';
  const blocks = answer.evidence.map(
    (each, at) => `${blockQuote(shorten(oneLine(each.quote), QUOTE), at + 1)}\n${sourceLine(each)}`,
  );
  const quotes = whatFits(blocks, room - head.length - words.length - asks.length - heading.length - NOTE, '\n');
  const more = allEvidence.length - (blocks.length - quotes.left);
  const isCut = left > 0 || isShortened(shown) || answer.evidence.some(({ quote }) => oneLine(quote).length > QUOTE);
  const isBehind = viewsOf(shown).some(({ label }) => label === buttons.evidence);
  const note = isBehind && (more > 0 || isCut) ? `-# ${behindEvidence(more, isCut)}` : '';
  const below = [quotes.text === '' ? '' : heading + quotes.text, note].filter((part) => part !== '').join('\n');
  return [head + words, below, asks].filter((part) => part !== '').join('\n\n');
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

function viewsOf({ answer, allEvidence }: Shown) {
  if (idOf(answer) === undefined) return [];
  // Each of several answers has views of its own.
  if (answer.parts.length > 1) return partsOf(answer);
  const views: (keyof typeof buttons)[] = [];
  if (allEvidence.length > 0) views.push('evidence');
  if (answer.trace.length > 0) views.push('why');
  if (answer.history.length > 0) views.push('history');
  views.push('wrong');
  return views.flatMap((view) => {
    const id = customId(answer.answer_id, view);
    return id === undefined ? [] : [button(buttons[view], id)];
  });
}

function partsOf({ parts }: Answer) {
  return parts.slice(0, MOST.buttons).flatMap((part, at) => {
    // Two questions of a message may have the same answer.
    const isFirst = parts.findIndex(({ answer_id }) => answer_id === part.answer_id) === at;
    const own = isFirst ? idOf(part) : undefined;
    const id = own && customId(own, 'answer', undefined, true);
    return id === undefined ? [] : [button(answerTo(at + 1), id)];
  });
}

function suggestionsOf(shown: Shown) {
  return askable(shown).flatMap(({ number, id }) => {
    const asks = customId(id, 'answer');
    return asks === undefined ? [] : [button(suggestion(number), asks)];
  });
}

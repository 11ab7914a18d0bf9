import type { Answer } from '../answer/answer.ts';
import { footerOf } from './answer-id.ts';
import { colourOf } from './colours.ts';
import { customId, type View } from './custom-id.ts';
import type { Block } from './fit.ts';
import { MOST } from './limits.ts';
import { button, type Payload, payload, row } from './payload.ts';
import { askNarrower, inContext, next, pageOf, previous } from './wording.ts';

/** Rows of buttons that open quotes in their context. */
const CONTEXT_ROWS = 2;

/** Pages of a view, and the id that their buttons carry. */
export type Paged = {
  readonly answerId: string;
  readonly view: View;
  readonly pages: readonly Block[];
  readonly title?: string;
};

/** One page, from 1, with the buttons that turn it and those that open its quotes in context. Beyond the last is the last. */
export function renderPage({ answerId, view, pages, title }: Paged, page: number, answer: Answer): Payload {
  const at = Math.min(Math.max(page, 1), pages.length);
  const { text, quotes } = pages[at - 1] ?? { text: '', quotes: [] };
  const turns = [
    { label: previous, to: at - 1 },
    { label: next, to: at + 1 },
  ].flatMap(({ label, to }) => {
    const id = customId(answerId, view, to);
    return id === undefined ? [] : [button(label, id, to < 1 || to > pages.length)];
  });
  const isCutOff = at < pages.length && customId(answerId, view, at + 1) === undefined;
  const foot = footerOf(answer);
  return payload({
    embeds: [
      {
        ...(title !== undefined && { title }),
        description: isCutOff ? `${text}\n\n-# ${askNarrower}` : text,
        color: colourOf(answer),
        footer: { text: pages.length === 1 ? foot : `${pageOf(at, pages.length, view)} · ${foot}` },
      },
    ],
    components: [...row(pages.length === 1 ? [] : turns), ...contextRows(answerId, quotes)],
  });
}

/** Buttons that open quotes in their context, by number. */
export function contextRows(answerId: string, quotes: readonly number[]): Payload['components'] {
  const buttons = quotes.slice(0, CONTEXT_ROWS * MOST.buttons).flatMap((number) => {
    const id = customId(answerId, 'context', number, true);
    return id === undefined ? [] : [button(inContext(number), id)];
  });
  return [buttons.slice(0, MOST.buttons), buttons.slice(MOST.buttons)].flatMap(row);
}

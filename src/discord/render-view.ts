import type { Shown } from '../answer/answer.ts';
import type { Library } from '../rules/library.ts';
import { footerOf } from './answer-id.ts';
import { colourOf } from './colours.ts';
import { customId, type View } from './custom-id.ts';
import { shorten } from './cut.ts';
import { spread } from './fit.ts';
import { PAGE, STATEMENT } from './limits.ts';
import { literal, oneLine } from './literal.ts';
import { button, type Payload, payload, row } from './payload.ts';
import { views } from './views.ts';
import { buttons, changed, next, nothing, pageOf, previous } from './wording.ts';

/** What a press asks for: a view of the answer that had this id, and its page from 1. */
export type Pressed = { readonly answerId: string; readonly view: View; readonly page: number };

/** One page of a view. A page beyond the last is the last. Its buttons keep the id that was pressed, so a change stays told. */
export function renderView(
  { answerId, view, page }: Pressed,
  shown: Shown & { readonly changed: boolean },
  library: Library,
): Payload {
  const { answer } = shown;
  const notice = shown.changed ? [changed(literal(shorten(oneLine(answer.text), STATEMENT)))] : [];
  const seen = views[view](shown, library);
  const blocks = seen.length === 0 ? [nothing] : seen;
  const pages = spread([...notice, ...blocks], PAGE);
  const at = Math.min(Math.max(page, 1), pages.length);
  const foot = footerOf(answer);
  const turns = [
    { label: previous, to: at - 1 },
    { label: next, to: at + 1 },
  ].flatMap(({ label, to }) => {
    const id = customId(answerId, view, to);
    return id === undefined ? [] : [button(label, id, to < 1 || to > pages.length)];
  });
  return payload({
    embeds: [
      {
        title: buttons[view],
        description: pages[at - 1] ?? '',
        color: colourOf(answer),
        footer: { text: pages.length === 1 ? foot : `${pageOf(at, pages.length)} · ${foot}` },
      },
    ],
    components: row(pages.length === 1 ? [] : turns),
  });
}

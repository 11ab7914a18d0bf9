import type { Reopened } from '../answer/action.ts';
import type { Exhibit } from '../answer/exhibit.ts';
import type { View } from './custom-id.ts';
import { shorten } from './cut.ts';
import { STATEMENT } from './limits.ts';
import { literal, oneLine } from './literal.ts';
import { renderPage } from './page.ts';
import type { Payload } from './payload.ts';
import { leadOf } from './report.ts';
import { views } from './views.ts';
import { changed, titles } from './wording.ts';

/** What a press asks for: a view of the answer that had this id, and its page from 1. */
export type Pressed = { readonly answerId: string; readonly view: View; readonly page: number };

/** One page of a view. Its buttons keep the id that was pressed, so a change stays told. */
export function renderView({ answerId, view, page }: Pressed, shown: Reopened, exhibit: Exhibit): Payload {
  const now = shown.entries === undefined ? shown.answer.text : leadOf(shown);
  const notice = shown.changed ? [changed(literal(shorten(oneLine(now), STATEMENT)))] : [];
  const pages = views[view](shown, exhibit, notice);
  const title = titles[view];
  return renderPage({ answerId, view, pages, ...(title !== undefined && { title }) }, page, shown.answer);
}

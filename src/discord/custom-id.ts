import { MOST } from './limits.ts';

/** What a button opens. */
export type View = 'evidence' | 'why' | 'history';

const LETTERS: Record<View, string> = { evidence: 'e', why: 'w', history: 'h' };
const SEPARATOR = '|';

/** A button's id: the answer's id, the view's letter and, within a view, the page. Undefined where it would be too long. */
export function customId(answerId: string, view: View, page?: number): string | undefined {
  const id = `${answerId}${SEPARATOR}${LETTERS[view]}${page ?? ''}`;
  return id.length > MOST.customId ? undefined : id;
}

/** The parts of a button's id; undefined for an id that is none of ours. */
export function readCustomId(
  id: string,
): { readonly answerId: string; readonly view: View; readonly page: number | undefined } | undefined {
  const at = id.lastIndexOf(SEPARATOR);
  const [, letter, page = ''] = /^([a-z])(\d{0,3})$/.exec(id.slice(at + 1)) ?? [];
  const view = (Object.keys(LETTERS) as View[]).find((each) => LETTERS[each] === letter);
  if (at < 1 || view === undefined) return undefined;
  return { answerId: id.slice(0, at), view, page: page === '' ? undefined : Number(page) };
}

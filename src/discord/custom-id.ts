import { MOST } from './limits.ts';

/** A view of an answer, on pages. */
export type View = 'evidence' | 'why' | 'history' | 'report' | 'context';
/** What a button does: it opens a view of an answer, or the answer itself, or reports the answer as wrong. */
export type Does = View | 'answer' | 'wrong';

const LETTERS: Record<Does, string> = {
  evidence: 'e',
  why: 'w',
  history: 'h',
  report: 'r',
  context: 'c',
  answer: 'a',
  wrong: 'x',
};
const SEPARATOR = '|';
const BESIDE = '+';

/**
 * A button's id: the answer's id, a letter for what it does and, within a view, the page. Undefined where it would be too long.
 * @param beside true where the page opens beside the message that has the button, false where it may take its place
 */
export function customId(answerId: string, does: Does, page?: number, beside = false): string | undefined {
  const id = `${answerId}${SEPARATOR}${LETTERS[does]}${page ?? ''}${beside ? BESIDE : ''}`;
  return id.length > MOST.customId ? undefined : id;
}

/** What a button's id says; `turns` where the page may take the place of the message that has the button. */
export type Read = {
  readonly answerId: string;
  readonly does: Does;
  readonly page: number | undefined;
  readonly turns: boolean;
};

/** The parts of a button's id; undefined for an id that is none of ours. */
export function readCustomId(id: string): Read | undefined {
  const at = id.lastIndexOf(SEPARATOR);
  const [, letter, page = '', beside] = /^([a-z])(\d{0,6})(\+)?$/.exec(id.slice(at + 1)) ?? [];
  const does = (Object.keys(LETTERS) as Does[]).find((each) => LETTERS[each] === letter);
  if (at < 1 || does === undefined) return undefined;
  const turns = (page !== '' || does === 'answer') && beside === undefined;
  return { answerId: id.slice(0, at), does, page: page === '' ? undefined : Number(page), turns };
}

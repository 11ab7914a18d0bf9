import type { Answer } from '../answer/answer.ts';
import { idOf } from '../answer/identity.ts';
import { ID_LENGTH } from '../rules/options.ts';
import { code, oneLine } from './literal.ts';
import { footer } from './wording.ts';

/** What of a message may hold an answer's id, as Discord and discord.js give it. */
export type Written = {
  readonly content: string;
  readonly embeds: readonly { readonly footer?: { readonly text: string } | null | undefined }[];
};

// What `footer` ends with, and the id. Text of others stands before neither: in a message it is escaped.
const IN_FOOTER = /newest article \d{1,2} \p{L}+ \d{4} · (.+)$/u;
const IN_TEXT = /^-# .*newest article \d{1,2} \p{L}+ \d{4} · `([^`]+)`$/mu;

/** The last line of an answer in an embed, which shows it letter by letter: the dates, and the id to find it by. */
export function footerOf(answer: Answer): string {
  const id = shownId(answer);
  return `${datesOf(answer)}${id === undefined ? '' : ` · ${id}`}`;
}

/** The last line of an answer written as text. */
export function footerInText(answer: Answer): string {
  const id = shownId(answer);
  return `-# ${datesOf(answer)}${id === undefined || id.includes('`') ? '' : ` · ${code(id)}`}`;
}

/** The id in a message that shows an answer; undefined where it shows none. */
export function idIn({ embeds, content }: Written): string | undefined {
  const [inFooter] = embeds.flatMap(({ footer: shown }) => IN_FOOTER.exec(shown?.text ?? '')?.[1] ?? []);
  return inFooter ?? IN_TEXT.exec(content)?.[1];
}

function datesOf({ as_of, newest_article }: Answer): string {
  return footer(as_of, newest_article);
}

// Only an id that is read back as it was: one line, and not longer than there is room for.
function shownId(answer: Answer): string | undefined {
  const id = idOf(answer);
  return id !== undefined && id === oneLine(id) && id.length <= ID_LENGTH ? id : undefined;
}

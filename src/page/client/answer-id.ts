import type { Message } from './discord.ts';

/** The id that an answer of the bot shows on its last line. */
export function answerIdIn({ embeds, content, author }: Message): string | undefined {
  if (author.bot !== true) return undefined;
  const last = [...embeds.map(({ footer }) => footer?.text ?? ''), content.replace(/`$/, '')];
  return last.flatMap((text) => /newest article \d{1,2} \p{L}+ \d{4} · `?(\S.*)$/u.exec(text)?.[1] ?? [])[0];
}

import type { Library } from '../rules/library.ts';

// What the terminal itself says; answers come from Discord's side.

export const welcome =
  'No DISCORD_TOKEN is set, so Exhibit runs here, on a Discord of its own. Type a question, help or exit.';
export const noSuchButton = 'The last answer has no such button.';
export const noAnswer = 'No answer came.';

/** The commands with an example of each, and the other words. */
export function help({ topics }: Library): string {
  const commands = [...topics].flatMap(([name, { description, facets }]) => [
    `/${name}  ${description}`,
    ...Object.values(facets)
      .map(({ example }) => `    ${example}`)
      .slice(0, 3),
  ]);
  return [
    ...commands,
    '',
    'Options are written name:value; every command also takes as-of:2025-06-30 and private:true.',
    'Below an answer, type evidence, why or history. Tab completes. exit leaves.',
  ].join('\n');
}

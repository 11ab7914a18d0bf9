import type { Commands } from '../answer/action.ts';

// What the terminal itself says; answers come from Discord's side.

/** @param page the address of the page, where there is one */
export function welcome(page: string | undefined): string {
  const alsoThere = page === undefined ? '' : `\nIn a browser: ${page}`;
  return `No DISCORD_TOKEN is set, so Exhibit runs here, on a Discord of its own. Type a question, help or exit.${alsoThere}`;
}

/** What is said where nobody types. */
export function served(page: string): string {
  return `No DISCORD_TOKEN is set, so Exhibit runs here, on a Discord of its own, in a browser: ${page}`;
}

export const noSuchButton = 'The last answer has no such button.';
export const evidenceFirst =
  'The quotes’ contexts open below the quotes: type evidence first, then context and the quote’s number.';
export const nothingAnswered = 'There is no answer yet.';
export const nothingSaid = 'There is no message of yours yet to check. Type a claim first, then check.';
export const noAnswer = 'No answer came.';

/** The commands with an example of each, and the other words. */
export function help({ all, whole, actions }: Commands): string {
  const commands = [...all].flatMap(([name, { description }]) => {
    const examples = Object.values(whole().get(name)?.facets ?? {}).map(({ example }) => example);
    const own = actions.get(name)?.example;
    return [
      `/${name}  ${description}`,
      ...[...(own === undefined ? [] : [own]), ...examples].slice(0, 3).map((example) => `    ${example}`),
    ];
  });
  return [
    ...commands,
    '',
    'Options are written name:value; every topic also takes as-of:2025-06-30, and every command private:true.',
    'Below an answer, type evidence, why or history, next or previous, context 2 for its second quote, 1 for its first suggestion, verify, or wrong answer.',
    'Or ask in your own words, and go on from the answer. Behind a claim of yours, type check.',
    'Tab completes. exit leaves.',
  ].join('\n');
}

import type { Checking } from './checking.ts';
import type { Option } from './options.ts';

/** Checks what a command takes: no name that it has already, no choice twice, what must be given first. */
export function checkOptions(
  options: Readonly<Record<string, Option>>,
  reserved: readonly string[],
  fail: Checking['fail'],
): void {
  let optional: string | undefined;
  for (const [name, option] of Object.entries(options)) {
    const field = `options.${name}`;
    if (reserved.includes(name)) fail(field, 'every such command has it already', 'Remove it.');
    if (option.required !== true) optional ??= name;
    else if (optional !== undefined)
      fail(field, `it must be given, and stands behind "${optional}", which may be left out`, 'Put it first.');
    if (option.kind !== 'choice') continue;
    const twice = option.choices.find((choice, at) => option.choices.indexOf(choice) !== at);
    if (twice !== undefined) fail(field, `it has the choice "${twice}" twice`, 'Remove one.');
  }
}

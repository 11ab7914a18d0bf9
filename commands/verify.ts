import { withFirst } from '../src/answer/act.ts';
import { action } from '../src/answer/action.ts';
import { UserError } from '../src/errors.ts';
import { answerId, required, shown } from '../src/rules/options.ts';

export default action({
  description: 'Whether an answer that was given still stands, and what it is now.',
  options: { id: required(answerId('The id in the last line of an answer')) },
  example: '/verify rofr.right|2025-06-30|000000',
  ofBot: true,
  run: ({ options }, { reopen }) => {
    const id = String(options.id);
    const again = reopen(id);
    if (again === undefined)
      throw new UserError(
        `id: "${shown(id)}" is no id of an answer. It stands in the last line of one, such as rofr.right|2025-06-30|000000; a refusal has none.`,
      );
    const { changed, ...now } = again;
    return withFirst(
      changed
        ? 'The answer has changed since: this is the answer now.'
        : 'The same answer: nothing that it says or quotes has changed.',
      now,
    );
  },
});

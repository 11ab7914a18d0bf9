import { action } from '../src/answer/action.ts';
import { HOWS, type How } from '../src/answer/compare/hows.ts';
import { later } from '../src/later.ts';
import { choice, required, words } from '../src/rules/options.ts';

const comparing = later<typeof import('../src/answer/compare/compare.ts')>(
  import.meta.url,
  '../src/answer/compare/compare.ts',
);

export default action({
  description: 'Two lists, dates or figures held together: who is on both, which came first, the sum.',
  options: {
    first: required(words('The first, such as: equity funders', 60)),
    how: required(choice('How they are held together', ...HOWS)),
    second: words('The second, such as: technology partners; without it, all other lists', 60),
  },
  example: '/compare first:equity funders how:both second:technology partners',
  run: ({ options, asOf }, desk) => {
    const { first, how, second } = options;
    return comparing().compare(
      { first: String(first), how: String(how) as How, ...(second !== undefined && { second: String(second) }) },
      asOf,
      desk,
    );
  },
});

import { expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { exhibitOn, library, wholeShelf } from '../helpers/shelves.ts';

const exhibit = exhibitOn(wholeShelf());
const ask = (line: string) => exhibit.ask(readRequest(line, library));
const linesOf = (line: string) => (ask(line).entries ?? []).map(({ text }) => text);

test('help names every command once, in its group, and how to ask', () => {
  const lines = linesOf('/help');
  for (const [name, { description }] of library.all) {
    const own = lines.filter((line) => line.startsWith(`/${name}`) && !/^[a-z-]/.test(line.slice(name.length + 1)));
    expect(own).toEqual([expect.stringContaining(description)]);
  }
  const headings = ['Questions about the deal:', 'The whole of it:', 'The bot:', 'How to ask:'].map((each) =>
    lines.indexOf(each),
  );
  expect(headings).toEqual(headings.toSorted((a, b) => a - b));
  const [deal = 0, whole = 0, bot = 0, how = 0] = headings;
  const at = (name: string) => lines.findIndex((line) => line.startsWith(`/${name}`));
  expect([
    deal < at('rofr') && at('rofr') < whole,
    whole < at('search') && at('search') < bot,
    bot < at('verify') && at('verify') < how,
  ]).toEqual([true, true, true]);
  expect(lines.slice(how).join(' ')).toMatch(/as-of.*private/s);
});

test('help for a topic lists its options, their choices and three examples', () => {
  const { answer } = ask('/help rofr');
  expect(answer.text).toMatch(/^\/rofr \[workload\] \[provider\] \[microsoft\]: Who has first refusal/);
  expect(answer.text).toContain('One of: new capacity, training, research, API, own data centre, existing workloads.');
  expect(answer.text).toMatch(/Option as-of.*Option private/s);
  expect(answer.suggestions).toHaveLength(3);
  for (const each of answer.suggestions) expect(each).toMatch(/^\/rofr/);
});

test('help for an action says what must be given, and that it takes no date', () => {
  const { answer } = ask('/help command:/search');
  expect(answer.text).toContain('/search words: ');
  expect(answer.text).toContain('Option words (needed)');
  expect(answer.text).not.toContain('as-of');
  expect(answer.suggestions).toEqual(['/search first refusal']);
});

test.each([
  ['/help rofrr', 'Did you mean /rofr?'],
  ['/help xyzzy', 'The commands are /about'],
])('%s is refused with a remedy', (line, why) => {
  expect(ask(line).answer).toMatchObject({ status: 'refused', text: expect.stringContaining(why) });
});

test.each([
  ['/abou', '/about'],
  ['/seach', '/search'],
  ['/rorf', '/rofr'],
  ['/sources2', '/sources'],
  ['/stargaet', '/stargate'],
])('%s is answered with %s, which may be meant', (typed, meant) => {
  const { answer } = ask(typed);
  expect(answer.text).toBe(`There is no command ${typed}. Did you mean ${meant}?`);
  expect(answer.suggestions[0]).toMatch(new RegExp(`^${meant}`));
});

test('a command that is like none is answered with all', () => {
  expect(ask('/xyzzy').answer.text).toContain('The commands are /about, /agi-clause');
});

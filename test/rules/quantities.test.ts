import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  agree,
  type Dimension,
  interval,
  inWords,
  type Qualifier,
  type Quantity,
  readQuantities,
} from '../../src/rules/quantities.ts';

const read = (text: string, dimension: Dimension) => readQuantities(text, dimension, '2025-01-22').map(inWords);

test.each<[string, Dimension, string[]]>([
  ['$500 billion over the next four years', 'money', ['$500 billion']],
  ['over $10 billion since 2019', 'money', ['over $10 billion']],
  ['around $14 billion', 'money', ['about $14 billion']],
  ['a “roughly $10 billion” deal', 'money', ['about $10 billion']],
  ['at least $100bn in profits', 'money', ['at least $100 billion']],
  ['up to US$22.4 billion, of which $4 billion', 'money', ['up to $22.4 billion', '$4 billion']],
  ['1.2 trillion dollars', 'money', ['$1.2 trillion']],
  ['a quarter of its revenue', 'share', ['25%']],
  ['about 27% or 32.5 percent', 'share', ['about 27%', '32.5%']],
  ['nearly 7 GW', 'power', ['about 7 GW']],
  ['over four years', 'duration', ['four years']],
  ['more than 10 years', 'duration', ['over ten years']],
  ['on 21 January 2025 or January 22, 2025', 'date', ['21 January 2025', 'January 22, 2025']],
  ['no figure at all', 'money', []],
])('"%s" read as %s gives %j', (text, dimension, expected) => {
  expect(read(text, dimension)).toEqual(expected);
});

test('"yesterday" is the day before the article', () => {
  const [found] = readQuantities('Microsoft announced yesterday', 'date', '2025-01-22');
  expect(new Date((found?.amount ?? 0) * 86_400_000).toISOString().slice(0, 10)).toBe('2025-01-21');
});

const money = (amount: number, qualifier: Qualifier): Quantity => ({ dimension: 'money', amount, qualifier, text: '' });

test.each<[string, Quantity, Quantity, boolean]>([
  ['over 10 and around 14 meet', money(10, 'over'), money(14, 'about'), true],
  ['over 10 and exactly 10 do not', money(10, 'over'), money(10, 'exactly'), false],
  ['over 10 and exactly 15 meet at the end', money(10, 'over'), money(15, 'exactly'), true],
  ['at least 100 and exactly 100 meet', money(100, 'at least'), money(100, 'exactly'), true],
  ['at least 100 and up to 100 meet', money(100, 'at least'), money(100, 'up to'), true],
  ['about 10 and exactly 11 meet', money(10, 'about'), money(11, 'exactly'), true],
  ['about 10 and exactly 11.1 do not', money(10, 'about'), money(11.1, 'exactly'), false],
  ['money and a share never agree', money(10, 'exactly'), { ...money(10, 'exactly'), dimension: 'share' }, false],
])('%s', (_, a, b, expected) => {
  expect(agree(a, b)).toBe(expected);
});

test('two figures agree just when some number lies in both intervals', () => {
  const figure = fc.record({
    amount: fc.integer({ min: 1, max: 60 }),
    qualifier: fc.constantFrom<Qualifier>('exactly', 'about', 'over', 'at least', 'up to'),
  });
  const inside = (x: number, q: { amount: number; qualifier: Qualifier }) => {
    const { low, high, lowOpen, highOpen } = interval(q);
    return (lowOpen ? x > low : x >= low) && (highOpen ? x < high : x <= high);
  };
  fc.assert(
    fc.property(figure, figure, (a, b) => {
      // Intervals of whole numbers end on tenths or halves, or lie open: twentieths see every meeting but touching open ends.
      const ends = [a, b].flatMap((q) => [interval(q).low, interval(q).high]).filter(Number.isFinite);
      const probes = [...ends, ...ends.map((x) => x + 1e-6), ...ends.map((x) => x - 1e-6)];
      const both = probes.some((x) => inside(x, a) && inside(x, b));
      expect(agree(money(a.amount, a.qualifier), money(b.amount, b.qualifier))).toBe(both);
    }),
  );
});

import { expect, test } from 'vitest';
import { zoneCalled, zonesLike } from '../../src/digest/zones.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const names = (typed: string) => zonesLike(typed, NOW, 25).map(({ value }) => value);

test.each([
  ['kath', 'Asia/Kathmandu'],
  ['Katmandu', 'Asia/Kathmandu'],
  ['kolk', 'Asia/Kolkata'],
  ['calcutta', 'Asia/Kolkata'],
  ['Kyiv', 'Europe/Kyiv'],
  ['utc', 'UTC'],
  ['new york', 'America/New_York'],
  ['são paulo', 'America/Sao_Paulo'],
  ['lord', 'Australia/Lord_Howe'],
  ['europe/ber', 'Europe/Berlin'],
])('%s is completed to %s', (typed, name) => {
  expect(names(typed)[0]).toBe(name);
});

test('a choice shows the difference from UTC at the moment, and nothing typed offers a few', () => {
  expect(zonesLike('kathm', NOW, 25)).toEqual([{ name: 'Asia/Kathmandu · UTC+05:45', value: 'Asia/Kathmandu' }]);
  expect(names('')).toContain('UTC');
  expect(names('a')).toHaveLength(25);
  expect(names('zzz')).toEqual([]);
});

test('whatever Intl takes is a time zone, and what is offered is one', () => {
  for (const [typed, name] of [
    ['utc', 'UTC'],
    ['US/Eastern', 'America/New_York'],
    ['+05:30', '+05:30'],
    ['Etc/GMT+5', 'Etc/GMT+5'],
    ['Asia/Kathmandu · UTC+05:45', 'Asia/Kathmandu'],
    ['asia/calcutta', 'Asia/Kolkata'],
  ] as const)
    expect(zoneCalled(typed)).toBe(name);
  for (const letter of 'abcdefghijklmnopqrstuvwxyz')
    for (const name of names(letter)) expect(zoneCalled(name)).toBe(name);
});

import { expect, test } from 'vitest';
import { nearestNames } from '../../src/answer/nearest.ts';

const NAMES = ['about', 'agi-clause', 'clouds', 'compute', 'rofr', 'search', 'sources', 'stargate'];

test.each([
  ['the name itself', 'rofr', ['rofr']],
  ['a beginning', 'sta', ['stargate']],
  ['a letter left out', 'abut', ['about']],
  ['letters that changed places', 'rorf', ['rofr']],
  ['two letters off in a long name', 'stargatte1', ['stargate']],
  ['two letters off in a short one', 'roxx', []],
  ['the nearer of two first', 'clouda', ['clouds']],
  ['capitals', 'SEARCH', ['search']],
  ['one letter', 'a', []],
  ['nothing', '', []],
  ['nothing like it', 'weather', []],
])('%s: "%s"', (_, typed, names) => {
  expect(nearestNames(typed, NAMES)).toEqual(names);
});

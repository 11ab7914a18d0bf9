import { expect, test } from 'vitest';
import { companies } from '../../src/discord/autocomplete.ts';
import { startStage } from './stage.ts';

test('nothing typed offers the companies that are asked for most', async () => {
  const { ada, general } = await startStage();
  const outcome = await ada.autocomplete(general, 'rofr', {}, 'provider');
  expect(outcome).toMatchObject({ kind: 'choices' });
  const choices = outcome.kind === 'choices' ? outcome.choices : [];
  expect(choices.slice(0, 2)).toEqual([
    { name: 'Oracle', value: 'Oracle' },
    { name: 'Microsoft', value: 'Microsoft' },
  ]);
});

test.each([
  ['ora', ['Oracle', 'ora']],
  ['oracle', ['Oracle']],
  ['azu', ['Microsoft', 'azu']],
  ['soft', ['SoftBank', 'Microsoft', 'soft']],
  ['  Tesla ', ['Tesla']],
  ['???', []],
  ['x'.repeat(41), []],
])('%j offers %j', (typed, names) => {
  expect(companies(typed, 40).map(({ name }) => name)).toEqual(names);
});

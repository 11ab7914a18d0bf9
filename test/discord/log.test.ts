import { expect, test } from 'vitest';
import { until } from '../sandbox/world.ts';
import { messageOf, startStage } from './stage.ts';

const handledIn = (log: readonly string[]) =>
  log.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'handled');

test('each request is logged with a reference and what came of it, and with nothing of who asked what', async () => {
  const { ada, general, log, sandbox } = await startStage();
  const direct = sandbox.openDirectMessage(ada);
  messageOf(await ada.command(general, 'stargate', { company: 'Tesla' }));
  ada.say(direct, 'Who has first refusal on new capacity?');
  await until(() => handledIn(log).length === 2);
  expect(handledIn(log)).toMatchObject([
    { event: '/stargate', reference: '00000001', status: 'not_in_articles', reason: 'unknown_entity' },
    { event: 'message', reference: '00000002', status: 'answered' },
  ]);
  for (const { ms } of handledIn(log)) expect(ms).toBeGreaterThanOrEqual(0);
  expect(log.join('')).not.toMatch(new RegExp(`Tesla|first refusal|${ada.id}`));
});

test('switched on, the log holds what was asked and by whom', async () => {
  const { ada, general, log, sandbox } = await startStage({ logPersonal: true });
  const direct = sandbox.openDirectMessage(ada);
  messageOf(await ada.command(general, 'stargate', { company: 'Tesla' }));
  ada.say(direct, 'Who has first refusal on new capacity?');
  await until(() => handledIn(log).length === 2);
  expect(handledIn(log)).toMatchObject([
    { user: ada.id, text: '/stargate company:Tesla' },
    { user: ada.id, text: 'Who has first refusal on new capacity?' },
  ]);
});

test('of somebody else’s message that was checked nothing is logged, switched on or not', async () => {
  const { ada, ben, general, log } = await startStage({ logPersonal: true });
  const said = ben.say(general, 'Microsoft owns all of OpenAI.');
  messageOf(await ada.messageCommand(said, 'Check this claim'));
  await until(() => handledIn(log).length === 1);
  expect(handledIn(log)).toMatchObject([{ event: 'Check this claim', user: ada.id }]);
  expect(log.join('')).not.toMatch(new RegExp(`owns all|${ben.id}`));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asKept } from '../../src/discord/filing.ts';
import type { Person, Ref, SeenMessage } from '../../src/sandbox/index.ts';
import { StoreError } from '../../src/store/errors.ts';
import { createStore, IN_MEMORY } from '../../src/store/open.ts';
import type { Feedback } from '../../src/store/store.ts';
import { until } from '../sandbox/world.ts';
import { hostileQuestion } from './hostile.ts';
import { buttonsOf, messageOf, startStage, textOf } from './stage.ts';

const NOVEMBER = Date.UTC(2026, 10, 22, 12);
const HOUR = 3_600_000;
const COURT = 'Which court decides when Microsoft and OpenAI sue each other?';

async function startFiling(feedback?: Pick<Feedback, 'keep' | 'report'>) {
  const time = { now: NOVEMBER };
  const rates = { person: 1000, channel: 1000 };
  const store = createStore({ file: IN_MEMORY });
  const replaced = { store: { ...store, feedback: { ...store.feedback, ...feedback } } };
  const stage = await startStage({ now: () => time.now, rates, ...(feedback && replaced) });
  return { ...stage, time };
}

/** The answer to a message. */
async function say(person: Person, channel: Ref, text: string): Promise<SeenMessage> {
  const before = person.view(channel).length;
  person.say(channel, text);
  await until(() => person.view(channel).length === before + 2);
  return person.view(channel).at(-1) as SeenMessage;
}

/** What is kept once the bot has left. */
async function keptBy({ bot, store }: Awaited<ReturnType<typeof startFiling>>) {
  await bot?.stop();
  return { questions: await store.feedback.questions(), reports: await store.feedback.reports() };
}

test('a question without an answer is kept with the reason and the day, and nothing of who asked', async () => {
  const stage = await startFiling();
  const direct = stage.sandbox.openDirectMessage(stage.ada);
  await say(stage.ada, direct, COURT);
  await stage.ben.command(stage.general, 'ask', { question: COURT });
  await say(stage.ada, direct, `<@${stage.ben.id}> ${COURT} https://example.com/u/ada ada@example.com`);
  const { questions } = await keptBy(stage);
  expect(questions).toEqual([{ text: COURT, reason: 'absent', times: 3, first: '2026-11-22', last: '2026-11-22' }]);
});

test('what has an answer, is off topic, or was asked by options is not kept', async () => {
  const stage = await startFiling();
  const direct = stage.sandbox.openDirectMessage(stage.ada);
  for (const text of ['Who has first refusal?', 'Thanks!', 'My doctor says I am ill.', 'x'.repeat(1001)])
    await say(stage.ada, direct, text);
  await stage.ada.command(stage.general, 'stargate', { company: 'Tesla' });
  expect((await keptBy(stage)).questions).toEqual([]);
});

test('of several questions in one message, one without an answer is enough', async () => {
  const stage = await startFiling();
  const direct = stage.sandbox.openDirectMessage(stage.ada);
  await say(stage.ada, direct, `Who has first refusal? ${COURT}`);
  expect((await keptBy(stage)).questions).toMatchObject([{ text: `Who has first refusal? ${COURT}` }]);
});

test('what is checked with "Check this claim" is another person’s, and is never kept', async () => {
  const stage = await startFiling();
  const claim = stage.ben.say(stage.general, 'Microsoft has to answer within 30 days, says the court of Delaware.');
  await stage.ada.messageCommand(claim, 'Check this claim');
  expect(await keptBy(stage)).toEqual({ questions: [], reports: [] });
});

test.each([
  ['<@123456789012345678> who signed it? <#123456789012345678> <@&123456789012345678>', 'who signed it?'],
  ['@ada_1 and @everyone: who signed it?', 'and : who signed it?'],
  [
    'who signed https://x.example/a?b=c or www.example.com/me or discord.gg/abc or example.org/u/1',
    'who signed or or or',
  ],
  ['I am ada@example.com, +44 20 7946 0958, 10.0.0.1, ada#1234', 'I am , , ,'],
  ['what is 123456789012345678?', 'what is ?'],
  [
    'who signed it on 2025-01-21 for $13.5 billion\n\nin the U.S.?',
    'who signed it on 2025-01-21 for $13.5 billion in the U.S.?',
  ],
  ['<@123456789012345678> 123456789012345678 ?!', ''],
])('mentions, links, addresses and ids are taken out: %s', (text, kept) => {
  expect(asKept(text)).toBe(kept);
});

test('nothing that Discord would make something of is kept, whatever is written', () => {
  fc.assert(
    fc.property(hostileQuestion(40), (text) => {
      expect(asKept(text)).not.toMatch(/<[@#]|@\p{L}|:\/\/|\d{9}|\p{Cc}/u);
    }),
  );
});

test('an answer can be reported as wrong, by anybody who sees it, also after a restart', async () => {
  const stage = await startFiling();
  const { ada, ben, general, bot, start } = stage;
  const answer = messageOf(await ada.command(general, 'rofr', { provider: 'Oracle' }));
  await bot?.stop();
  const again = await start();
  const thanks = messageOf(await ben.press(answer, 'Wrong answer'));
  expect(thanks).toMatchObject({
    ephemeral: true,
    content: 'Thank you. This answer is noted as wrong, without your name.',
  });
  expect(ada.view(general)).toEqual([answer]);
  await ada.press(answer, 'Wrong answer');
  const id = answer.embeds[0]?.footer?.text.split(' · ').at(2);
  await again.stop();
  expect(await stage.store.feedback.reports()).toEqual([
    { answerId: id, times: 2, first: '2026-11-22', last: '2026-11-22' },
  ]);
});

test('a declined question has the button, small talk and what was refused have not', async () => {
  const stage = await startFiling();
  const direct = stage.sandbox.openDirectMessage(stage.ada);
  const labels = (message: SeenMessage) => buttonsOf(message).map(({ label }) => label);
  expect(labels(messageOf(await stage.ada.command(direct, 'stargate', { company: 'Tesla' })))).toContain(
    'Wrong answer',
  );
  expect(labels(await say(stage.ada, direct, 'Thanks!'))).not.toContain('Wrong answer');
  expect(labels(await say(stage.ada, direct, 'x'.repeat(1001)))).not.toContain('Wrong answer');
});

test('one person reports five answers an hour', async () => {
  const stage = await startFiling();
  const { ada, ben, general, time } = stage;
  const answer = messageOf(await ada.command(general, 'rofr', {}));
  const report = async (person: Person) => textOf(messageOf(await person.press(answer, 'Wrong answer')));
  for (let time = 0; time < 5; time++) expect(await report(ada)).toMatch(/^Thank you/);
  for (let time = 0; time < 2; time++) expect(await report(ada)).toMatch(/^You have reported several answers/);
  expect(await report(ben)).toMatch(/^Thank you/);
  time.now += HOUR;
  expect(await report(ada)).toMatch(/^Thank you/);
  expect((await keptBy(stage)).reports).toMatchObject([{ times: 7 }]);
});

test('a store that cannot be used breaks no answer, is told once a while, and gets later what waited', async () => {
  const kept: string[] = [];
  let isDown = true;
  let tried = 0;
  const keep = async (text: string) => {
    tried += 1;
    if (isDown) throw new StoreError('data/exhibit.sqlite', 'the disk is full', 'Make room.');
    kept.push(text);
  };
  const stage = await startFiling({
    keep: ({ text }) => keep(text),
    report: (id) => keep(id),
  });
  const { ada, log, time } = stage;
  const direct = stage.sandbox.openDirectMessage(ada);
  const complaints = () => log.filter((line) => line.includes('feedback could not be filed'));
  for (const number of [1, 2, 3]) {
    expect(textOf(await say(ada, direct, `${COURT} ${number}`))).toContain('newest article');
    await until(() => tried >= number);
  }
  expect(complaints()).toHaveLength(1);
  expect(complaints()[0]).toContain('the disk is full');
  time.now += HOUR;
  await say(ada, direct, `${COURT} 4`);
  await until(() => complaints().length === 2);
  isDown = false;
  await say(ada, direct, `${COURT} 5`);
  await until(() => kept.length === 5);
  expect(kept.map((text) => text.at(-1))).toEqual(['1', '2', '3', '4', '5']);
});

test('a store that takes long delays nothing', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const slow = () => promise;
  const stage = await startFiling({ keep: slow, report: slow });
  const { ada, general } = stage;
  const direct = stage.sandbox.openDirectMessage(ada);
  for (const number of [1, 2]) expect(textOf(await say(ada, direct, `${COURT} ${number}`))).toContain('newest article');
  const answer = messageOf(await ada.command(general, 'rofr', {}));
  expect(messageOf(await ada.press(answer, 'Wrong answer')).content).toMatch(/^Thank you/);
  resolve();
});

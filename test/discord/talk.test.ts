import { PermissionFlagsBits as Bits } from 'discord.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createExhibit } from '../../src/answer/exhibit.ts';
import { readShelf } from '../../src/corpus/shelf.ts';
import { createPace } from '../../src/discord/pace.ts';
import { createTalk } from '../../src/discord/talk.ts';
import type { Person, Ref, SayOptions, SeenMessage } from '../../src/sandbox/index.ts';
import { BRIEFS } from '../helpers/shelves.ts';
import { until } from '../sandbox/world.ts';
import { hostileQuestion } from './hostile.ts';
import { buttonsOf, library, messageOf, startStage, TODAY, textOf } from './stage.ts';

const exhibit = createExhibit(library, readShelf(BRIEFS), () => TODAY);
type Stage = Awaited<ReturnType<typeof startTalk>>;

/** The bot on the whole shelf, with a clock that stands still until it is moved. */
async function startTalk(rates = { person: 1000, channel: 1000 }) {
  const time = { now: 0 };
  const stage = await startStage({ exhibit, rates, now: () => time.now });
  return { ...stage, time, me: { id: stage.sandbox.bot.id, username: 'Bot' } };
}

const byBot = ({ sandbox }: Stage, person: Person, channel: Ref): SeenMessage[] =>
  person.view(channel).filter(({ author }) => author.id === sandbox.bot.id);

/** The answer to a message. */
async function say(stage: Stage, person: Person, channel: Ref, text: string, options: SayOptions = {}) {
  const before = byBot(stage, person, channel).length;
  person.say(channel, text, options);
  await until(() => byBot(stage, person, channel).length > before);
  return byBot(stage, person, channel).at(-1) as SeenMessage;
}

const shownAs = (message: SeenMessage) => textOf(message).split('\n').slice(0, 2).join('\n');
const idOf = (message: SeenMessage) => message.embeds[0]?.footer?.text.split(' · ').at(2);

const CONVERSATION: readonly (readonly [says: string, understood: string, begins: RegExp])[] = [
  ['does microsoft still have first refusal?', 'as of today', /\*\*no\*\*: Microsoft no longer has a right/],
  ['and before that?', 'is Microsoft asked first · as of 27 October 2025', /^\*\*Yes\*\*: Microsoft is asked first/],
  ['what about in 2023?', 'is Microsoft asked first · as of 2023', /^There was no right of first refusal yet/],
  ['can openai train on oracle?', 'this workload · as of today', /\*\*yes\*\*: .* so from Oracle too/],
  ['what about google?', 'this workload · as of today', /\*\*yes\*\*: .* so from Google too/],
  ['and in march 2025?', 'this workload · as of March 2025', /^\*\*It depends\*\*: Microsoft comes first/],
  ['who funds stargate?', 'Stargate · equity funders · as of today', /funders are SoftBank, OpenAI, Oracle and MGX/],
  ['is nvidia one of them?', 'Stargate · is a company an equity funder · as of today', /NVIDIA as an equity funder/],
  ['thanks!', 'a greeting, or nothing to look up', /^You are welcome/],
  ["what's the weather?", 'not about the deal', /^That is not about the deal/],
];

test('a conversation of ten turns goes on from each answer, says what was asked, and ends with a restart', async () => {
  const stage = await startTalk();
  const { sandbox, ada } = stage;
  const direct = sandbox.openDirectMessage(ada);
  for (const [says, understood, begins] of CONVERSATION) {
    const message = await say(stage, ada, direct, says);
    const [line = '', first = ''] = shownAs(message).split('\n');
    expect(line).toBe(`-# You asked: ${says} · ${line.slice(`-# You asked: ${says} · `.length)}`);
    expect(line.endsWith(understood), `${line} ends with ${understood}`).toBe(true);
    expect(first).toMatch(begins);
    if (idOf(message) !== undefined) expect(textOf(message)).toMatch(/^> \[1\] /m);
    expect(message.pings).toEqual({ everyone: false, users: [], roles: [] });
  }
  expect(textOf(await say(stage, ada, direct, 'and before that?'))).toContain('is a company an equity funder');
  await stage.bot?.stop();
  await stage.start();
  const lost = await say(stage, ada, direct, 'and before that?');
  expect(lost.embeds[0]?.description).toContain(
    'I no longer know what that goes on from. Please ask the whole question.',
  );
  expect(stage.log.join('')).not.toMatch(/stargate|refusal|weather/i);
  expect(stage.log.join('')).not.toContain(ada.id);
});

test('talk is forgotten after a quarter of an hour, and nobody goes on from another’s', async () => {
  const stage = await startTalk();
  const { sandbox, ada, ben, time } = stage;
  const [hers, his] = [sandbox.openDirectMessage(ada), sandbox.openDirectMessage(ben)];
  await say(stage, ada, hers, 'who funds stargate?');
  expect(textOf(await say(stage, ben, his, 'and before that?'))).toContain('I no longer know');
  time.now += 14 * 60_000;
  expect(idOf(await say(stage, ada, hers, 'is nvidia one of them?'))).toMatch(/^stargate\.is-funder\|/);
  time.now += 15 * 60_000;
  expect(textOf(await say(stage, ada, hers, 'and before that?'))).toContain('I no longer know');
});

test('in a direct message talk goes on from a slash command too, and from what a message replies to', async () => {
  const stage = await startTalk();
  const { sandbox, ada } = stage;
  const direct = sandbox.openDirectMessage(ada);
  const first = messageOf(await ada.command(direct, 'rofr', { provider: 'Oracle', workload: 'training' }));
  expect(idOf(await say(stage, ada, direct, 'what about google?'))).toMatch(/^rofr\.placement\|.*1=Google/);
  await say(stage, ada, direct, 'who funds stargate?');
  const reply = await say(stage, ada, direct, 'and in march 2025?', { replyTo: first });
  expect(idOf(reply)).toMatch(/^rofr\.placement\|2025-03\|0=1\|1=Oracle\|/);
});

test('in a guild only a reply goes on, also for somebody else and after a restart, without a mention in its text', async () => {
  const stage = await startTalk();
  const { ada, ben, general, me } = stage;
  const answer = await say(stage, ada, general, '@Bot does microsoft still have first refusal?', { mentions: [me] });
  expect(shownAs(answer)).toMatch(/^-# You asked: does microsoft still have first refusal\? · /);
  const loose = await say(stage, ada, general, '@Bot and before that?', { mentions: [me] });
  expect(textOf(loose)).toContain('I no longer know what that goes on from');
  await stage.bot?.stop();
  await stage.start();
  const reply = await say(stage, ben, general, 'and before that?', { replyTo: answer });
  expect(idOf(reply)).toMatch(/^rofr\.first\|2025-10-27\|/);
  expect(reply.message_reference?.message_id).toBe(ben.view(general).at(-2)?.id);
});

test('a reply whose ping is off cannot be read, and is left alone; one to somebody else is none', async () => {
  const stage = await startTalk();
  const { ada, ben, general, me } = stage;
  const answer = await say(stage, ada, general, '@Bot who funds stargate?', { mentions: [me] });
  const bens = ben.say(general, 'I wonder.');
  ada.say(general, 'is nvidia one of them?', { replyTo: answer, pingReply: false });
  ada.say(general, 'is nvidia one of them?', { replyTo: bens });
  await say(stage, ada, general, '@Bot hello', { mentions: [me] });
  expect(byBot(stage, ada, general)).toHaveLength(2);
  const named = { replyTo: answer, pingReply: false, mentions: [me] };
  expect(idOf(await say(stage, ada, general, '@Bot is nvidia one of them?', named))).toMatch(/^stargate\.is-funder\|/);
});

test('where what is replied to cannot be had, the message is answered for itself', async () => {
  const stage = await startTalk();
  const { sandbox, ada, general, me } = stage;
  const answer = await say(stage, ada, general, '@Bot who funds stargate?', { mentions: [me] });
  sandbox.fail({ kind: 'answer', status: 404, code: 10008, message: 'Unknown Message', route: READ });
  const reply = await say(stage, ada, general, 'and before that?', { replyTo: answer });
  expect(textOf(reply)).toContain('I no longer know');
  expect(stage.log.join('')).not.toContain('failed');
});
const READ = 'GET /channels/{channel_id}/messages/{message_id}';

test('an answer written as text is gone on from too; where the bot may not read back, nothing is, and it asks nothing', async () => {
  const stage = await startTalk();
  const { sandbox, ada, general, me } = stage;
  sandbox.overwrite(general, sandbox.bot, { deny: Bits.EmbedLinks });
  const answer = await say(stage, ada, general, '@Bot who funds stargate?', { mentions: [me] });
  expect(answer.content).toMatch(/^-# You asked: who funds stargate\? · Stargate · equity funders · as of today\n/);
  const reply = await say(stage, ada, general, 'is nvidia one of them?', { replyTo: answer });
  expect(reply.content).toMatch(/`stargate\.is-funder\|\S+`$/);
  sandbox.overwrite(general, sandbox.bot, { deny: Bits.ReadMessageHistory });
  const lost = await say(stage, ada, general, 'and before that?', { replyTo: reply });
  expect(textOf(lost)).toContain('I no longer know');
  expect(sandbox.invalidRequests).toBe(0);
});

test('suggestions are numbered and asked by buttons: privately in public, in place in a direct message, after a restart', async () => {
  const stage = await startTalk();
  const { sandbox, ada, ben, general, me } = stage;
  const declined = await say(stage, ada, general, '@Bot may openai move the panel', { mentions: [me] });
  expect(declined.embeds[0]?.description).toMatch(/\*\*You could ask\*\*\n1\. .+\n2\. .+\n3\. .+$/);
  expect(buttonsOf(declined).map(({ label }) => label)).toEqual(['1', '2', '3']);
  const [, question = ''] = /^2\. (.+)$/m.exec(textOf(declined)) ?? [];
  await stage.bot?.stop();
  await stage.start();
  const opened = await ben.press(declined, '2');
  expect([opened.kind, messageOf(opened).ephemeral]).toEqual(['replied', true]);
  expect(shownAs(messageOf(opened))).toContain(`-# You asked: ${question} · `);
  expect(textOf(messageOf(opened))).toMatch(/^> \[1\] /m);
  expect(textOf(messageOf(await ben.press(messageOf(opened), 'Why')))).toContain('**Rule** · ');

  const direct = sandbox.openDirectMessage(ada);
  const own = await say(stage, ada, direct, 'may openai move the panel');
  const inPlace = await ada.press(own, '3');
  expect([inPlace.kind, messageOf(inPlace).id]).toEqual(['updated', own.id]);
  expect(idOf(await say(stage, ada, direct, 'and in march 2025?'))).toContain('|2025-03|');
});

test('Why tells how a question was understood, what competed, and what decided, after a restart too', async () => {
  const stage = await startTalk();
  const { sandbox, ada } = stage;
  const direct = sandbox.openDirectMessage(ada);
  const answer = await say(stage, ada, direct, 'is *Oracle* · an equity funder of stargate?');
  await stage.bot?.stop();
  await stage.start();
  const why = messageOf(await ada.press(answer, 'Why'));
  expect(shownAs(why)).toContain('-# You asked: is \\*Oracle\\* · an equity funder of stargate?');
  expect(textOf(why)).toContain('/stargate, is a company an equity funder');
  expect(textOf(why)).toContain('nearest to');
  expect(textOf(why)).toContain('**Rule** · ');
});

test('/ask shows what was asked and how it was understood; what is long is shortened', async () => {
  const { ada, general } = await startTalk();
  const question = `Who funds *Stargate*, <@${ada.id}>, as https://evil.example says${', and so on'.repeat(20)}?`;
  const options = { question, 'as-of': '2025-06-30' };
  const [line = ''] = (messageOf(await ada.command(general, 'ask', options)).embeds[0]?.description ?? '').split('\n');
  expect(line).toMatch(
    /^-# You asked: Who funds \\\*Stargate\\\*, , as {1,3}says, and so on.* \\\[…\\\] · Stargate · .+ · as of 30 June 2025$/,
  );
  expect(line.length).toBeLessThan(300);
});

test('a message of two questions has a button for each answer', async () => {
  const stage = await startTalk();
  const { sandbox, ada } = stage;
  const direct = sandbox.openDirectMessage(ada);
  const both = await say(stage, ada, direct, 'Who has first refusal? And who funds Stargate?');
  expect(buttonsOf(both).map(({ label }) => label)).toEqual(['Answer 1', 'Answer 2']);
  const second = await ada.press(both, 'Answer 2');
  expect([second.kind, messageOf(second).ephemeral]).toEqual(['replied', true]);
  expect(idOf(messageOf(second))).toMatch(/^stargate\.equity-funders\|/);
});

const CHECK = 'Check this claim';

test('a claim in somebody’s message is checked privately, the verdict first and bold, with quotes', async () => {
  const { ada, ben, general } = await startTalk();
  const said = ben.say(general, '@everyone <#1> Microsoft has a right of first refusal. https://evil.example/x');
  const reply = messageOf(await ada.messageCommand(said, CHECK));
  expect(reply.ephemeral).toBe(true);
  const [line, verdict] = (reply.embeds[0]?.description ?? '').split('\n');
  expect(line).toMatch(/^-# Checked: .*Microsoft has a right of first refusal\. · Right of first refusal$/);
  expect(verdict).toMatch(/Microsoft has a right of first refusal\.” \*\*is contradicted\*\*\.$/);
  expect(textOf(reply)).toMatch(/^> \[1\] /m);
  expect(textOf(reply)).not.toMatch(/<#1>|evil\.example|(?<!\\)@everyone/);
  expect(reply.pings).toEqual({ everyone: false, users: [], roles: [] });
});

test('what a link shows is checked too; pictures, links alone, talk and the bot’s own are declined', async () => {
  const { ada, ben, general } = await startTalk();
  const previews = [{ description: 'The initial equity funders of Stargate are SoftBank, OpenAI, Oracle and MGX.' }];
  const linked = ben.say(general, 'https://news.example/stargate', { previews });
  expect(textOf(messageOf(await ada.messageCommand(linked, CHECK)))).toContain('**is supported**');
  for (const [text, options] of [
    ['', { pictures: ['chart.png'] }],
    ['https://news.example', {}],
    ['🎉 <@1>', {}],
  ] as const) {
    const reply = messageOf(await ada.messageCommand(ben.say(general, text, options), CHECK));
    expect(reply).toMatchObject({ ephemeral: true, content: expect.stringContaining('no words in this message') });
  }
  const talk = messageOf(await ada.messageCommand(ben.say(general, 'I like cake.'), CHECK));
  expect(textOf(talk)).toContain('I find no claim about the deal');
  const own = messageOf(await ada.command(general, 'rofr'));
  expect(messageOf(await ada.messageCommand(own, CHECK)).content).toContain('I check what others say');
});

test('a message that is too long, or files alone, is declined clearly', async () => {
  const stage = await startTalk();
  const { sandbox, ada, general, me } = stage;
  const direct = sandbox.openDirectMessage(ada);
  expect(textOf(await say(stage, ada, direct, 'who funds stargate? '.repeat(60)))).toContain(
    'longer than 1,000 characters',
  );
  expect(textOf(await say(stage, ada, direct, '', { pictures: ['chart.png'] }))).toContain('I read words only');
  const named = await say(stage, ada, general, '@Bot', { mentions: [me], pictures: ['chart.png'] });
  expect(textOf(named)).toContain('I read words only');
  const both = await say(stage, ada, direct, 'who funds stargate?', { pictures: ['chart.png'] });
  expect(idOf(both)).toMatch(/^stargate\./);
});

test('whoever sends too much is told once, and is answered again a little later; others meanwhile', async () => {
  const stage = await startTalk({ person: 3, channel: 100 });
  const { sandbox, ada, ben, time } = stage;
  const [hers, his] = [sandbox.openDirectMessage(ada), sandbox.openDirectMessage(ben)];
  for (let at = 0; at < 8; at += 1) ada.say(hers, 'who funds stargate?');
  await say(stage, ben, his, 'hello');
  await until(() => byBot(stage, ada, hers).length >= 4);
  expect(
    byBot(stage, ada, hers).filter(({ content }) => content.startsWith('That is more than I answer')),
  ).toHaveLength(1);
  expect(byBot(stage, ada, hers)).toHaveLength(4);
  time.now += 20_000;
  expect(idOf(await say(stage, ada, hers, 'who funds stargate?'))).toMatch(/^stargate\./);
});

test('bots, webhooks, system messages, @everyone, @here and roles are no question', async () => {
  const stage = await startTalk();
  const { sandbox, ada, guild, general, me } = stage;
  const robot = sandbox.addPerson('robot', { bot: true });
  const role = sandbox.addRole(guild, 'Readers', { mentionable: true });
  guild.members.set(robot.id, { userId: robot.id, nick: null, roles: new Set(), joinedAt: 0 });
  guild.members.get(me.id)?.roles.add(role.id);
  robot.say(general, '@Bot who funds stargate?', { mentions: [me] });
  ada.say(general, '@Bot who funds stargate?', { mentions: [me], webhook: true });
  ada.say(general, '@Bot who funds stargate?', { mentions: [me], type: 7 });
  ada.say(general, '@everyone who funds stargate?');
  ada.say(general, '@here who funds stargate?');
  ada.say(general, `<@&${role.id}> who funds stargate?`);
  await say(stage, ada, general, '@Bot hello', { mentions: [me] });
  expect(byBot(stage, ada, general)).toHaveLength(1);
});

test('in a thread the reply stands in the thread', async () => {
  const stage = await startTalk();
  const { sandbox, ada, general, me } = stage;
  const thread = sandbox.addThread(general, 'Terms', ada);
  const answer = await say(stage, ada, thread, '@Bot who funds stargate?', { mentions: [me] });
  expect(idOf(await say(stage, ada, thread, 'is nvidia one of them?', { replyTo: answer }))).toMatch(
    /^stargate\.is-funder/,
  );
  expect(byBot(stage, ada, general)).toEqual([]);
});

test('talk holds so many conversations, and forgets the one answered longest ago', () => {
  const shown = exhibit.ask({ text: 'who funds stargate?' }).answer;
  const talk = createTalk(() => 0, 2);
  talk.remember('a', shown);
  talk.remember('b', shown);
  talk.remember('a', shown);
  talk.remember('c', shown);
  expect(['a', 'b', 'c'].map(talk.last)).toEqual([shown.answer_id, undefined, shown.answer_id]);
  talk.remember('a', exhibit.ask({ text: 'thanks!' }).answer);
  talk.remember('a', exhibit.ask({ text: 'may openai move the panel' }).answer);
  expect(talk.last('a')).toBe(shown.answer_id);
});

test('in any minute no more messages are answered than two buckets hold, and a notice comes before silence', () => {
  const steps = fc.array(fc.tuple(fc.nat(20_000), fc.constantFrom('a', 'b'), fc.constantFrom('x', 'y')), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(steps, (all) => {
      let now = 0;
      const pace = createPace(() => now, { person: 3, channel: 5 }, 10);
      const answered: { at: number; person: string; channel: string }[] = [];
      const told: number[] = [];
      for (const [wait, person, channel] of all) {
        now += wait;
        const turn = pace.turn(person, channel);
        if (turn === 'answer') answered.push({ at: now, person, channel });
        if (turn === 'notice') told.push(now);
        if (turn === 'silence') expect(told.length).toBeGreaterThan(0);
      }
      for (const { at, person, channel } of answered) {
        const within = answered.filter((each) => each.at >= at && each.at < at + 60_000);
        expect(within.filter((each) => each.person === person).length).toBeLessThanOrEqual(6);
        expect(within.filter((each) => each.channel === channel).length).toBeLessThanOrEqual(10);
      }
    }),
  );
});

test('hostile messages are answered without a failure, a ping or live markup, and checked the same way', async () => {
  const stage = await startTalk();
  const { sandbox, ada, ben, general, log } = stage;
  const direct = sandbox.openDirectMessage(ada);
  for (const text of fc.sample(hostileQuestion(20), { numRuns: 40, seed: 7 }).map((each) => each.slice(0, 1000))) {
    const checked = messageOf(await ada.messageCommand(ben.say(general, text), CHECK));
    for (const message of [await say(stage, ada, direct, text), checked]) {
      expect(message.pings).toEqual({ everyone: false, users: [], roles: [] });
      expect(message.content).not.toMatch(/(?<!\\)[@<]/);
      expect(message.embeds[0]?.description ?? '').not.toMatch(/(?<!\\)@|(?<!\\)<|evil\.example/);
    }
  }
  expect(log.join('')).not.toMatch(/failed|could not be told/);
});

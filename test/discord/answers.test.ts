import { expect, test } from 'vitest';
import { idIn } from '../../src/discord/answer-id.ts';
import { exhibit, library, messageOf, startStage, textOf } from './stage.ts';

const examples = [...library.whole()].flatMap(([name, { facets }]) =>
  Object.values(facets).map(({ example }) => [name, example] as const),
);

test('every example of every command is answered in Discord, with its buttons', async () => {
  const { ada, general } = await startStage();
  for (const [name, example] of examples) {
    const options = Object.fromEntries(
      [...example.matchAll(/([a-z-]+):(.*?)(?= [a-z-]+:|$)/g)].map(({ 1: option = '', 2: value = '' }) => [
        option,
        value,
      ]),
    );
    const message = messageOf(await ada.command(general, name, options));
    expect(message.ephemeral, example).toBe(false);
    expect(textOf(message), example).toMatch(/As of \d+ \w+ \d{4} · newest article \d+ \w+ \d{4} · \S+\|[0-9a-f]{6}$/);
    const evidence = textOf(messageOf(await ada.press(message, 'Evidence')));
    expect(evidence, example).toMatch(/^> \[1\] /m);
    const steps = textOf(messageOf(await ada.press(message, 'Why'))).split('\n\n');
    expect(steps, `${example}: no step twice`).toEqual([...new Set(steps)]);
  }
});

test('an answer and each of its views end with its id, by which it is found again; a refusal has none', async () => {
  const { ada, general } = await startStage();
  const message = messageOf(await ada.command(general, 'rofr', { provider: 'Oracle' }));
  const id = idIn(message) ?? '';
  expect(id).toMatch(/^rofr\.\w+\|2026-11-22\|1=Oracle\|[0-9a-f]{6}$/);
  expect(exhibit.reopen(id)).toMatchObject({ changed: false, answer: { answer_id: id } });
  for (const button of ['Evidence', 'Why', 'History'])
    expect(idIn(messageOf(await ada.press(message, button)))).toBe(id);
  const refused = messageOf(await ada.command(general, 'rofr', { 'as-of': 'soon' }));
  expect(textOf(refused)).toMatch(/newest article 22 January 2025$/);
  expect(idIn(refused)).toBeUndefined();
});

test('an answer begins with its ruling and carries its quotes as block quotes with their source', async () => {
  const { ada, general } = await startStage();
  const message = messageOf(await ada.command(general, 'rofr', { workload: 'API', provider: 'AWS' }));
  const text = message.embeds[0]?.description ?? '';
  expect(text).toMatch(/^By articles up to 22 January 2025, \*\*no\*\*: .+ \[1\]/);
  expect(text).toMatch(/^> \[1\] .+\n-# Exhibit's brief of .+, 22 January 2025/m);
  expect(message.embeds[0]?.color).toBe(0xc62828);
});

test('articles that disagree stand side by side in a field', async () => {
  const { ada, general } = await startStage();
  const message = messageOf(await ada.command(general, 'stargate', { aspect: 'technology partners' }));
  const [field] = message.embeds[0]?.fields ?? [];
  expect(field?.name).toBe('The articles disagree');
  expect(field?.value).toMatch(
    /• Arm, Microsoft, NVIDIA and Oracle \[1\].*\n• .*OpenAI.* \[2\] \(Exhibit's brief of TechRadar/,
  );
});

test('each side of a disagreement has its quote in the message', async () => {
  const { ada, general } = await startStage();
  const message = messageOf(await ada.command(general, 'stargate', { aspect: 'technology partners' }));
  expect(message.embeds[0]?.description).toMatch(/^> \[1\] .*NVIDIA and Oracle\.$/m);
  expect(message.embeds[0]?.description).toMatch(/^> \[2\] .*NVIDIA, Oracle and OpenAI\.$/m);
  expect(message.embeds[0]?.fields?.[0]?.value).toMatch(/^• .* \[1\] .*\n• .* \[2\] /m);
});

test('what no article says is declined with the nearest passages and commands to try', async () => {
  const { ada, general } = await startStage();
  const message = messageOf(await ada.command(general, 'stargate', { company: 'Tesla' }));
  expect(textOf(message)).toMatch(/^No article on the shelf names Tesla\./);
  expect(textOf(message)).toMatch(/\*\*Nearest passages\*\*\n> \[1\] /);
  expect(textOf(message)).toMatch(/\*\*You could ask\*\*\n(?:• `\/stargate.*`\n?){1,3}/);
});

test('a bad value is refused with the remedy, and without buttons', async () => {
  const { ada, general } = await startStage();
  const message = messageOf(await ada.command(general, 'rofr', { 'as-of': '22 January 2025 or later' }));
  expect(textOf(message)).toContain('such as 2025-06-30, 2025-06 or 2025');
  expect(message.components).toEqual([]);
});

test('an as-of date decides the answer', async () => {
  const { ada, general } = await startStage();
  const message = messageOf(await ada.command(general, 'rofr', { workload: 'training', 'as-of': '2024-06' }));
  expect(textOf(message)).toContain('As of 30 June 2024');
});

test('with private the answer is for its asker alone', async () => {
  const { ada, ben, general } = await startStage();
  const message = messageOf(await ada.command(general, 'rofr', { private: true }));
  expect(message.ephemeral).toBe(true);
  expect(ben.view(general)).toEqual([]);
});

test('commands work in direct messages, and in a group for who installed the app', async () => {
  const { sandbox, ada, ben } = await startStage();
  const direct = messageOf(await ada.command(sandbox.openDirectMessage(ada), 'agi-clause', { profits: '$120bn' }));
  expect(textOf(direct)).toContain('**yes**');
  sandbox.setUser(ada, { installedApp: true });
  const group = messageOf(await ada.command(sandbox.addGroup('friends', [ada, ben]), 'stargate'));
  expect(textOf(group)).toContain('Stargate');
});

test('what people type is shown letter by letter and notifies nobody', async () => {
  const { ada, ben, general } = await startStage();
  const hostile = `@everyone <@${ben.id}> **x**`;
  const message = messageOf(await ada.command(general, 'stargate', { company: hostile }));
  expect(message.pings).toEqual({ everyone: false, users: [], roles: [] });
  expect(message.embeds[0]?.description).toContain(`\\@everyone \\<\\@${ben.id}\\> \\*\\*x\\*\\*`);
});

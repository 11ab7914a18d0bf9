import { ButtonStyle, ChannelType, ComponentType, MessageFlags } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { ask, logIn, startWorld } from './world.ts';

const text = (length: number) => 'x'.repeat(length);
const button = (custom_id: string, label = 'Why') => ({
  type: ComponentType.Button,
  style: ButtonStyle.Primary,
  custom_id,
  label,
});
const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components });
const embeds = (...list: object[]) => ({ embeds: list });
const field = { name: 'Since', value: '2019' };
const menu = (count: number) =>
  row({
    type: ComponentType.StringSelect,
    custom_id: 'menu',
    options: Array.from({ length: count }, (_, index) => ({ label: `${index}`, value: `${index}` })),
  });
const display = (content: string) => ({ type: ComponentType.TextDisplay, content });
const modern = { flags: MessageFlags.IsComponentsV2 };

describe('a message is taken', () => {
  test.each<[string, object]>([
    ['with 2,000 characters', { content: text(2000) }],
    ['with 10 embeds', embeds(...Array.from({ length: 10 }, () => ({ title: 'a' })))],
    ['with 6,000 characters over all embeds', embeds({ description: text(4000) }, { description: text(2000) })],
    ['with 25 fields', embeds({ fields: Array.from({ length: 25 }, () => field) })],
    [
      'with 5 rows of 5 buttons',
      { components: [0, 1, 2, 3, 4].map((r) => row(...[0, 1, 2, 3, 4].map((b) => button(`${r}.${b}`)))) },
    ],
    ['with a custom id of 100 characters and a label of 80', { components: [row(button(text(100), text(80)))] }],
    ['with a menu of 25', { components: [menu(25)] }],
    [
      'with 40 components of the second generation',
      { ...modern, components: Array.from({ length: 40 }, () => display('a')) },
    ],
  ])('%s', async (_, body) => {
    const { sandbox, general } = await startWorld();

    expect((await ask(sandbox, 'POST', `/channels/${general.id}/messages`, body)).status).toBe(200);
  });
});

describe('a message is refused as a bad form', () => {
  test.each<[string, object, string, string]>([
    ['over 2,000 characters', { content: text(2001) }, 'content', 'BASE_TYPE_MAX_LENGTH'],
    ['with 11 embeds', embeds(...Array.from({ length: 11 }, () => ({ title: 'a' }))), 'embeds', 'BASE_TYPE_MAX_LENGTH'],
    [
      'over 6,000 characters of embeds',
      embeds({ description: text(4000) }, { description: text(2001) }),
      'embeds',
      'MAX_EMBED_SIZE_EXCEEDED',
    ],
    ['with a title of 257', embeds({ title: text(257) }), 'embeds.0.title', 'BASE_TYPE_MAX_LENGTH'],
    [
      'with a description of 4,097',
      embeds({ description: text(4097) }),
      'embeds.0.description',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with 26 fields',
      embeds({ fields: Array.from({ length: 26 }, () => field) }),
      'embeds.0.fields',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with a field name of 257',
      embeds({ fields: [{ ...field, name: text(257) }] }),
      'embeds.0.fields.0.name',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with an empty field value',
      embeds({ fields: [{ ...field, value: ' ' }] }),
      'embeds.0.fields.0.value',
      'BASE_TYPE_REQUIRED',
    ],
    [
      'with a field value of 1,025',
      embeds({ fields: [{ ...field, value: text(1025) }] }),
      'embeds.0.fields.0.value',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with a footer of 2,049',
      embeds({ footer: { text: text(2049) } }),
      'embeds.0.footer.text',
      'BASE_TYPE_MAX_LENGTH',
    ],
    ['with an author of 257', embeds({ author: { name: text(257) } }), 'embeds.0.author.name', 'BASE_TYPE_MAX_LENGTH'],
    [
      'with 6 rows',
      { components: [0, 1, 2, 3, 4, 5].map((r) => row(button(`${r}`))) },
      'components',
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with 6 buttons in a row',
      { components: [row(...[0, 1, 2, 3, 4, 5].map((b) => button(`${b}`)))] },
      'components.0.components',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with one custom id twice',
      { components: [row(button('a'), button('a'))] },
      'components.0.components.1.custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'with one custom id in two rows',
      { components: [row(button('a')), row(button('a'))] },
      'components.1.components.0.custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'with a custom id of 101',
      { components: [row(button(text(101)))] },
      'components.0.components.0.custom_id',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with a label of 81',
      { components: [row(button('a', text(81)))] },
      'components.0.components.0.label',
      'BASE_TYPE_MAX_LENGTH',
    ],
    ['with a menu of 26', { components: [menu(26)] }, 'components.0.components.0.options', 'BASE_TYPE_MAX_LENGTH'],
    [
      'with a button beside a menu',
      { components: [row(button('a'), ...menu(1).components)] },
      'components.0.components',
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'with content beside components of the second generation',
      { ...modern, content: 'a', components: [display('a')] },
      'content',
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    ['with a text display without the flag', { components: [display('a')] }, 'components.0.type', 'UNION_TYPE_CHOICES'],
    [
      'over 40 components',
      { ...modern, components: [...Array.from({ length: 40 }, () => display('a')), row(button('a'))] },
      'components',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'over 40 components, nested',
      {
        ...modern,
        components: [{ type: ComponentType.Container, components: Array.from({ length: 40 }, () => display('a')) }],
      },
      'components',
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      'over 4,000 characters in text displays',
      { ...modern, components: [display(text(4000)), display('a')] },
      'components',
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    ['with a nonce of 26', { content: 'a', nonce: text(26) }, 'nonce', 'BASE_TYPE_MAX_LENGTH'],
    [
      'parsing users and naming some',
      { content: 'a', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions.users',
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    [
      'with an unknown kind of mention',
      { content: 'a', allowed_mentions: { parse: ['people'] } },
      'allowed_mentions.parse.0',
      'BASE_TYPE_CHOICES',
    ],
    [
      'answering what is not there',
      { content: 'a', message_reference: { message_id: '1' } },
      'message_reference',
      'REPLIES_UNKNOWN_MESSAGE',
    ],
  ])('%s', async (_, body, path, code) => {
    const { sandbox, general } = await startWorld();

    const { status, body: error } = await ask(sandbox, 'POST', `/channels/${general.id}/messages`, body);

    const place = path.split('.').reduce((node, key) => node?.[key], error.errors);
    expect([status, error.code, place?._errors?.[0]?.code]).toEqual([400, 50035, code]);
  });
});

test.each([{}, { content: '' }, { content: '   ' }, { embeds: [] }, { embeds: [{ color: 1 }] }])(
  'an empty message %j is refused with 50006',
  async (body) => {
    const { sandbox, general } = await startWorld();

    expect((await ask(sandbox, 'POST', `/channels/${general.id}/messages`, body)).body.code).toBe(50006);
  },
);

describe('a nonce that is enforced', () => {
  const body = { content: 'Digest', nonce: 'digest-7', enforce_nonce: true };

  test('posts once however often it is sent', async () => {
    const { sandbox, ada, general } = await startWorld();
    const first = await ask(sandbox, 'POST', `/channels/${general.id}/messages`, body);
    const second = await ask(sandbox, 'POST', `/channels/${general.id}/messages`, body);

    expect(second.body.id).toBe(first.body.id);
    expect(ada.view(general)).toHaveLength(1);
  });

  test('is forgotten after a few minutes', async () => {
    const { sandbox, clock, ada, general } = await startWorld();
    await ask(sandbox, 'POST', `/channels/${general.id}/messages`, body);
    clock.advance(4 * 60_000);
    await ask(sandbox, 'POST', `/channels/${general.id}/messages`, body);

    expect(ada.view(general)).toHaveLength(2);
  });

  test('comes back with the post and never with a read', async () => {
    const { sandbox, general } = await startWorld();
    const sent = await ask(sandbox, 'POST', `/channels/${general.id}/messages`, body);
    const [read] = (await ask(sandbox, 'GET', `/channels/${general.id}/messages`)).body;

    expect(sent.body.nonce).toBe('digest-7');
    expect(read).not.toHaveProperty('nonce');
  });
});

test('a message is edited by its author alone', async () => {
  const { sandbox, ada, general } = await startWorld();
  const theirs = ada.say(general, 'Mine');
  const ours = await ask(sandbox, 'POST', `/channels/${general.id}/messages`, { content: 'Ours' });
  await ask(sandbox, 'PATCH', `/channels/${general.id}/messages/${ours.body.id}`, { content: 'Changed' });

  expect(
    (await ask(sandbox, 'PATCH', `/channels/${general.id}/messages/${theirs.id}`, { content: 'No' })).body.code,
  ).toBe(50005);
  expect(ada.view(general)).toMatchObject([
    { content: 'Mine', edited: false },
    { content: 'Changed', edited: true },
  ]);
});

test('history is read in pages, newest first', async () => {
  const { sandbox, ada, general } = await startWorld();
  const [, second, third] = ['one', 'two', 'three', 'four'].map((content) => ada.say(general, content));
  const contents = async (query: string) => {
    const { body } = await ask(sandbox, 'GET', `/channels/${general.id}/messages?${query}`);
    return body.map(({ id }: { id: string }) => ada.view(general).find((message) => message.id === id)?.content);
  };

  expect(await contents('limit=2')).toEqual(['four', 'three']);
  expect(await contents(`before=${third?.id}&limit=1`)).toEqual(['two']);
  expect(await contents(`after=${second?.id}&limit=1`)).toEqual(['three']);
});

test('an announcement is published once, and only where there are followers to publish to', async () => {
  const { sandbox, guild, general } = await startWorld();
  const news = sandbox.addChannel(guild, 'news', ChannelType.GuildAnnouncement);
  const post = async (channelId: string) =>
    (await ask(sandbox, 'POST', `/channels/${channelId}/messages`, { content: 'News' })).body.id;
  const announced = `/channels/${news.id}/messages/${await post(news.id)}/crosspost`;

  expect((await ask(sandbox, 'POST', announced)).body.flags).toBe(MessageFlags.Crossposted);
  expect((await ask(sandbox, 'POST', announced)).body.code).toBe(40033);
  expect(
    (await ask(sandbox, 'POST', `/channels/${general.id}/messages/${await post(general.id)}/crosspost`)).body.code,
  ).toBe(50024);
});

test('discord.js sends a file, and it can be fetched again', async () => {
  const { sandbox, ada, general } = await startWorld();
  const client = await logIn(sandbox);
  const channel = client.channels.cache.get(general.id);
  if (!channel?.isSendable()) throw new Error('No channel');

  await channel.send({
    embeds: [{ image: { url: 'attachment://terms.png' } }],
    files: [{ attachment: Buffer.from('picture'), name: 'terms.png', description: 'Terms over time' }],
  });

  const [seen] = ada.view(general);
  const [attachment] = seen?.attachments ?? [];
  expect(attachment).toMatchObject({ filename: 'terms.png', description: 'Terms over time', size: 7 });
  expect(seen?.embeds[0]?.image?.url).toBe(attachment?.url);
  expect(await (await fetch(attachment?.url ?? '')).text()).toBe('picture');
  expect(attachment).not.toHaveProperty('width');
});

test('a picture is measured, an edit keeps it, and more than ten files or a longer description are refused', async () => {
  const { sandbox, ada, general } = await startWorld();
  const client = await logIn(sandbox);
  const channel = client.channels.cache.get(general.id);
  if (!channel?.isSendable()) throw new Error('No channel');
  // Signature, then the first chunk: its length, its name, three by two pixels.
  const png = Buffer.from('89504e470d0a1a0a0000000d494844520000000300000002', 'hex');
  const file = (name: string, description = '') => ({ attachment: png, name, description });

  const sent = await channel.send({ content: 'Here', files: [file('a.png', 'Three by two')] });
  await sent.edit({ content: 'Still here' });
  const [seen] = ada.view(general);
  expect(seen?.content).toBe('Still here');
  expect(seen?.attachments).toMatchObject([{ width: 3, height: 2, content_type: 'image/png' }]);

  const many = Array.from({ length: 11 }, (_, at) => file(`${at}.png`));
  await expect(channel.send({ files: many })).rejects.toMatchObject({ code: 50035 });
  await expect(channel.send({ files: [file('a.png', 'x'.repeat(1025))] })).rejects.toMatchObject({ code: 50035 });
  expect(ada.view(general)).toHaveLength(1);
});

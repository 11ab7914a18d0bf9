import { PermissionFlagsBits as Bits, ChannelType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { startStage } from './stage.ts';

const MONDAYS = { when: 'mondays 18:30', timezone: 'Europe/Berlin' };

async function started() {
  const stage = await startStage();
  await stage.start();
  return stage;
}

test('a digest is scheduled here, listed for everybody, paused, resumed and removed', async () => {
  const { said, ben, general } = await started();
  expect(await said(general, 'digest schedule', MONDAYS)).toBe(
    [
      `From now on I tell what changes every Monday at 18:30, Europe/Berlin; next: Monday 3 August 2026, 18:30, in <#${general.id}>.`,
      'On the whole deal.',
      '/digest preview shows what one would say now, and /digest list all of them.',
    ].join('\n'),
  );
  expect(await said(general, 'digest list', {}, ben)).toBe(
    `• in <#${general.id}>, every Monday at 18:30, Europe/Berlin; next: Monday 3 August 2026, 18:30. On the whole deal.`,
  );
  expect(await said(general, 'digest pause')).toMatch(
    /^The digest mondays 18:30, Europe\/Berlin, in <#\d+> is paused\./,
  );
  expect(await said(general, 'digest list')).toContain('Paused: by /digest pause.');
  expect(await said(general, 'digest pause')).toContain('was paused already.');
  expect(await said(general, 'digest resume')).toContain('goes on: every Monday at 18:30, Europe/Berlin; next: ');
  expect(await said(general, 'digest resume')).toContain('is not paused.');
  expect(await said(general, 'digest log')).toContain('Nothing has been due yet.');
  expect(await said(general, 'digest remove')).toContain('is removed, with its log.');
  expect(await said(general, 'digest list')).toBe('There are no digests here yet. /digest schedule sets one up.');
});

test('everything that it replies is seen by one person only, and a preview is a digest', async () => {
  const { command, general, ada, ben } = await started();
  await command(general, 'digest schedule', MONDAYS);
  const preview = await command(general, 'digest preview');
  expect(preview).toMatchObject({
    message: { ephemeral: true, embeds: [{ footer: { text: /^Preview · newest article / } }] },
  });
  expect(ada.view(general).every(({ ephemeral }) => ephemeral)).toBe(true);
  expect(ben.view(general)).toEqual([]);
});

test('all digests of a server are listed, in as many messages as it takes, for one person only', async () => {
  const { command, sandbox, guild, general, ada, until } = await started();
  const channels = Array.from({ length: 25 }, (_, at) => sandbox.addChannel(guild, `news-${at}`));
  for (const channel of channels)
    await command(general, 'digest schedule', { ...MONDAYS, channel, topics: 'rofr, stargate' });
  const before = ada.view(general).length;
  await command(general, 'digest list');
  const listed = () => ada.view(general).slice(before);
  const lines = () => listed().flatMap(({ content }) => content.split('\n'));
  await until(() => lines().length >= 25);
  expect(lines().map((line) => /^• in <#(\d+)>, every Monday/.exec(line)?.[1])).toEqual(channels.map(({ id }) => id));
  expect(listed().every(({ ephemeral, content }) => ephemeral && content.length <= 2000)).toBe(true);
});

describe('who may', () => {
  test.each(['schedule', 'pause', 'resume', 'remove'])('/digest %s needs Manage Server when it runs', async (name) => {
    const { said, command, general, ben } = await started();
    if (name !== 'schedule') await command(general, 'digest schedule', MONDAYS);
    const options = name === 'schedule' ? MONDAYS : {};
    expect(await said(general, `digest ${name}`, options, ben)).toMatch(/you need the right Manage Server\.$/);
  });

  test('a role with Manage Server is enough', async () => {
    const { sandbox, said, guild, general, ben } = await started();
    sandbox.setRoles(guild, ben, [sandbox.addRole(guild, 'Editors', { permissions: Bits.ManageGuild })]);
    expect(await said(general, 'digest schedule', MONDAYS, ben)).toMatch(/^From now on /);
  });
});

describe('where', () => {
  test.each([
    ['an announcement channel', ChannelType.GuildAnnouncement],
    ['a forum', ChannelType.GuildForum],
  ])('%s can be chosen', async (_, type) => {
    const { sandbox, said, guild, general } = await started();
    const channel = sandbox.addChannel(guild, 'elsewhere', type);
    expect(await said(general, 'digest schedule', { ...MONDAYS, channel })).toContain(`in <#${channel.id}>.`);
  });

  test('a thread can be chosen, and is where the command is called', async () => {
    const { sandbox, said, ada, general } = await started();
    const thread = sandbox.addThread(general, 'talk', ada);
    expect(await said(thread, 'digest schedule', MONDAYS)).toContain(`in <#${thread.id}>.`);
  });

  test.each([
    ['View Channel', Bits.ViewChannel],
    ['Send Messages', Bits.SendMessages],
    ['Embed Links', Bits.EmbedLinks],
    ['Attach Files', Bits.AttachFiles],
    ['Read Message History', Bits.ReadMessageHistory],
  ])('without %s there nothing is stored, and the right is named', async (right, bit) => {
    const { sandbox, said, guild, general } = await started();
    const channel = sandbox.addChannel(guild, 'elsewhere');
    sandbox.overwrite(channel, sandbox.bot, { deny: bit });
    expect(await said(general, 'digest schedule', { ...MONDAYS, channel })).toMatch(
      new RegExp(`I lack the rights? .*${right}.*Grant`),
    );
    expect(await said(general, 'digest list')).toMatch(/^There are no digests here/);
  });

  test('where it is by a person’s account only, without its bot user, or in a group, it says why it cannot post later', async () => {
    const { sandbox, said, ada } = await started();
    sandbox.setUser(ada, { installedApp: true });
    const foreign = sandbox.addChannel(sandbox.addGuild('Foreign', { owner: ada, install: null }), 'general');
    expect(await said(foreign, 'digest schedule', MONDAYS)).toMatch(/^Here I am with your account only/);
    const bare = sandbox.addChannel(sandbox.addGuild('Bare', { owner: ada, install: 'commands' }), 'general');
    expect(await said(bare, 'digest schedule', MONDAYS)).toMatch(/^This server has my commands and not my bot user/);
    const group = sandbox.addGroup('Friends', [ada]);
    expect(await said(group, 'digest list')).toMatch(/^In a group’s messages I can answer/);
    expect(await said(group, 'digest preview')).toContain('There is nothing new since last time.');
  });
});

describe('in a direct message', () => {
  test('it subscribes the person, and a first message comes at once', async () => {
    const { sandbox, said, ada, general } = await started();
    const direct = sandbox.openDirectMessage(ada);
    expect(await said(direct, 'digest schedule', { when: 'daily 09:00', timezone: 'Asia/Kathmandu' })).toContain(
      'in our direct messages.',
    );
    const [first] = ada.view(direct).filter(({ ephemeral }) => !ephemeral);
    expect(first?.content).toMatch(
      /^Here I will tell you what changes .+: every day at 09:00, Asia\/Kathmandu; next: /,
    );
    expect(await said(direct, 'digest list')).toMatch(/^• in our direct messages, every day/);
    expect(await said(general, 'digest list')).toMatch(/^There are no digests here/);
  });

  test('where the first message does not arrive, nothing is stored', async () => {
    const { sandbox, said, ada } = await started();
    const direct = sandbox.openDirectMessage(ada);
    sandbox.setUser(ada, { acceptsDirectMessages: false });
    expect(await said(direct, 'digest schedule', MONDAYS)).toMatch(
      /^I cannot write to you \(direct messages from me are closed\), so nothing was set up/,
    );
    expect(await said(direct, 'digest list')).toMatch(/^There are no digests/);
  });
});

describe('what is typed', () => {
  test.each([
    [{ when: 'sometimes', timezone: 'UTC' }, /^when: "sometimes" is not understood\. Give "daily 09:00"/],
    [{ when: 'daily 09:00', timezone: 'Berlin' }, /"Berlin" is no time zone\. .+ such as Europe\/Berlin/],
    [{ ...MONDAYS, topics: 'rofr, moon' }, /^topics: "moon" is no topic\. Give some of: agi-clause, /],
  ])('%j is refused with what would do', async (options, message) => {
    const { said, general } = await started();
    expect(await said(general, 'digest schedule', options)).toMatch(message);
  });

  test('the same digest twice, and one of several that is not named', async () => {
    const { said, general } = await started();
    await said(general, 'digest schedule', MONDAYS);
    expect(await said(general, 'digest schedule', MONDAYS)).toMatch(/^That digest is there already/);
    await said(general, 'digest schedule', { ...MONDAYS, topics: 'stargate,rofr', 'only-when-new': true });
    expect(await said(general, 'digest pause')).toMatch(/^Choose one as digest/);
    expect(await said(general, 'digest list')).toContain('On rofr, stargate. Only when there is something new.');
  });

  test('digests of one channel and time are told apart by their topics, and none is removed that was not chosen', async () => {
    const { meanwhile, said, ada, general } = await started();
    for (const topics of ['rofr', 'stargate, rofr', undefined])
      await said(general, 'digest schedule', { ...MONDAYS, ...(topics && { topics }) });
    const offered = await meanwhile(ada.autocomplete(general, 'digest remove', { digest: '' }, 'digest'));
    const name = 'mondays 18:30, Europe/Berlin';
    expect(offered).toMatchObject({
      choices: [
        { name: `${name}. On rofr.` },
        { name: `${name}. On rofr, stargate.` },
        { name: `${name}. On the whole deal.` },
      ],
    });
    expect(await said(general, 'digest remove', { digest: name })).toMatch(/^Choose one as digest/);
    expect(await said(general, 'digest remove', { digest: `${name}. On rofr, stargate.` })).toContain('is removed');
    expect(await said(general, 'digest list')).toMatch(/On rofr\.\n.*On the whole deal\.$/);
  });

  test('a digest whose schedule is long can be chosen, and so can the others', async () => {
    const { meanwhile, said, sandbox, guild, ada, general } = await started();
    const channel = sandbox.addChannel(guild, 'elsewhere');
    await said(general, 'digest schedule', { ...MONDAYS, channel });
    const when = '0 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19 * * 1-5';
    await said(general, 'digest schedule', { when, timezone: 'America/Argentina/Buenos_Aires' });
    const offered = await meanwhile(ada.autocomplete(general, 'digest pause', { digest: '' }, 'digest'));
    expect(offered).toMatchObject({
      choices: [{ name: expect.stringMatching(/^mondays/) }, { name: expect.stringMatching(/^0 0,1,2,3,.+ \[…\]$/) }],
    });
  });

  test('time zones, topics and digests are completed', async () => {
    const { meanwhile, command, ada, general } = await started();
    await command(general, 'digest schedule', MONDAYS);
    const offers = (name: string, typed: string, focused: string) =>
      meanwhile(ada.autocomplete(general, `digest ${name}`, { [focused]: typed }, focused));
    expect(await offers('schedule', 'kathm', 'timezone')).toMatchObject({
      choices: [{ name: 'Asia/Kathmandu · UTC+05:45', value: 'Asia/Kathmandu' }],
    });
    expect(await offers('schedule', 'rofr, star', 'topics')).toMatchObject({ choices: [{ value: 'rofr, stargate' }] });
    expect(await offers('pause', '', 'digest')).toMatchObject({
      choices: [{ name: 'mondays 18:30, Europe/Berlin', value: expect.stringMatching(/^[0-9a-f]{16}$/) }],
    });
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PermissionFlagsBits as Bits } from 'discord.js';
import { expect, test } from 'vitest';
import type { Check } from '../../src/check.ts';
import { main } from '../../src/doctor-cli.ts';
import { main as invite } from '../../src/invite-cli.ts';
import { createStore } from '../../src/store/open.ts';
import { run } from '../helpers/around.ts';
import { newFolder } from '../helpers/program.ts';
import { startWorld } from '../sandbox/world.ts';
import { wanted } from '../store/samples.ts';

const RIGHTS = Bits.ViewChannel | Bits.SendMessages | Bits.EmbedLinks;

async function startDoctored() {
  const world = await startWorld();
  const { sandbox } = world;
  const env = {
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API: `${sandbox.url}/api`,
    DATA_DIR: newFolder(),
    CORPUS_DIR: '',
  };
  const examine = async (more: Record<string, string> = {}, now = Date.now) => {
    const { status, out } = await run((args, around) => main(args, around, now), ['--json'], { ...env, ...more });
    const checks = JSON.parse(out) as Check[];
    const amiss = checks
      .filter(({ state }) => state !== 'fine')
      .map(({ of, state, says }) => `${state} ${of}: ${says}`);
    return { status, checks, amiss };
  };
  return { ...world, env, examine };
}

test('where all is well it says so, and changes nothing', async () => {
  const { sandbox, env } = await startDoctored();
  const { status, out } = await run(main, [], env);
  expect(status).toBe(0);
  expect(out).toMatch(/^fine {2}Node: 24\.\d+\.\d+$/m);
  expect(out).toMatch(/^fine {2}terms: all versions are proven$/m);
  expect(out).toMatch(/^fine {2}store: .*exhibit\.sqlite is made at the first start$/m);
  expect(out).toMatch(/^fine {2}token: it is Sandboxed App’s \(application \d+\)$/m);
  expect(out).toMatch(/^fine {2}clock: as Discord’s$/m);
  expect(out).toMatch(/^fine {2}intents: /m);
  expect(out).toMatch(/^fine {2}servers: 1$/m);
  expect(out).toMatch(/^fine {2}channels: may answer and post in 1 of 1$/m);
  expect(out).not.toMatch(/^mend/m);
  expect(out).not.toContain(sandbox.token);
  expect(sandbox.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('a wrong token, and no way to Discord', async () => {
  const { examine } = await startDoctored();
  const wrong = await examine({ DISCORD_TOKEN: 'not.the.token' });
  expect(wrong.status).toBe(1);
  expect(wrong.amiss).toContainEqual(
    expect.stringMatching(/^mend token: DISCORD_TOKEN: Discord does not accept this token\. Copy/),
  );
  const away = await examine({ DISCORD_API: 'http://127.0.0.1:1/api' });
  expect(away.amiss).toContainEqual(
    expect.stringMatching(/^mend token: Discord: it cannot be reached \(ECONNREFUSED\)\. Look at/),
  );
});

test('settings that cannot be used', async () => {
  const { examine } = await startDoctored();
  const { status, amiss } = await examine({ HEALTH_PORT: 'high' });
  expect(status).toBe(1);
  expect(amiss).toEqual([
    'mend settings: HEALTH_PORT: "high" is not usable. Give a number from 0 to 65535, or leave it out.',
  ]);
});

test('a clock that is wrong', async () => {
  const { examine } = await startDoctored();
  const { amiss } = await examine({}, () => Date.now() - 120_000);
  expect(amiss).toContainEqual(expect.stringMatching(/^mend clock: it is 1(?:19|20|21) seconds behind Discord’s/));
});

test('a server that it is not in, and none at all', async () => {
  const { examine, sandbox, guild } = await startDoctored();
  const elsewhere = await examine({ DISCORD_GUILD_ID: '100000000000000001' });
  expect(elsewhere.amiss).toContainEqual(
    expect.stringMatching(/^mend servers: .* the DISCORD_GUILD_ID\. Add it there: https:/),
  );
  sandbox.install(guild, null);
  expect((await examine()).amiss).toContainEqual(
    expect.stringMatching(/^mend servers: .* none\. Add it to one: https:/),
  );
});

test('permissions in each channel that a digest goes to, and digests that are paused', async () => {
  const { examine, env, sandbox, guild, general } = await startDoctored();
  const shut = sandbox.addChannel(guild, 'shut');
  const gone = sandbox.addChannel(guild, 'gone');
  const store = createStore({ file: join(env.DATA_DIR, 'exhibit.sqlite') });
  for (const [setUpAt, { id: channelId }] of [general, shut, gone].entries())
    await store.digests.subscribe(
      wanted({ setUpAt, place: { kind: 'channel', guildId: guild.id, channelId, threadId: null } }),
    );
  const [first] = await store.digests.ofGuild(guild.id);
  await store.digests.pause(first?.id ?? '', 'it was too much');
  await store.close();
  expect((await examine()).status).toBe(0);
  sandbox.overwrite(shut, guild, { deny: RIGHTS & ~Bits.ViewChannel });
  sandbox.deleteChannel(gone);
  const { status, amiss } = await examine();
  expect(status).toBe(1);
  const digests = amiss.filter((each) => each.includes(' digest '));
  expect(digests).toEqual([
    expect.stringMatching(
      /^look digest \w+: paused: it was too much\. It may post in #general of Newsroom .* \/digest resume/,
    ),
    expect.stringMatching(/^mend digest \w+: grant Send Messages, Embed Links in #shut of Newsroom/),
    expect.stringMatching(/^mend digest \w+: \d+: the channel is gone\. Mend that, or \/digest remove\.$/),
  ]);
});

test('where Discord does not answer for one digest, the others are looked at all the same, a few at a time', async () => {
  const { examine, env, sandbox, guild, general } = await startDoctored();
  const store = createStore({ file: join(env.DATA_DIR, 'exhibit.sqlite') });
  for (let setUpAt = 0; setUpAt < 12; setUpAt++)
    await store.digests.subscribe(
      wanted({ setUpAt, place: { kind: 'channel', guildId: guild.id, channelId: general.id, threadId: null } }),
    );
  await store.close();
  const route = 'GET /channels/{channel_id}';
  sandbox.fail({ route, kind: 'answer', status: 500, message: 'Internal Server Error', times: 2 });
  const { status, checks } = await examine();
  expect(status).toBe(1);
  const digests = checks.filter(({ of }) => of.startsWith('digest '));
  expect(digests.map(({ state }) => state).filter((state) => state === 'fine')).toHaveLength(10);
  expect(digests.map(({ says }) => says)).toContain(
    `#general of Newsroom (${general.id}): Discord did not say: Internal Server Error. Run doctor again.`,
  );
  const lookups = sandbox.requests.flatMap(({ path }, at) => (path === `/channels/${general.id}` ? [at] : []));
  expect(lookups).toHaveLength(12);
  // Were all asked for at once, these would come in a row.
  expect((lookups.at(-1) ?? 0) - (lookups[0] ?? 0)).toBeGreaterThan(12);
});

test('a database of an older program is left as it is, and that the next start changes it is said', async () => {
  const { examine, env } = await startDoctored();
  const file = join(env.DATA_DIR, 'exhibit.sqlite');
  const store = createStore({ file });
  await store.open();
  await store.close();
  const before = new DatabaseSync(file);
  before.exec('delete from migration; drop table feedback');
  const tables = (database: DatabaseSync) => database.prepare('select name, sql from sqlite_schema').all();
  const old = tables(before);
  before.close();
  const { status, amiss } = await examine();
  expect(status).toBe(0);
  expect(amiss).toContainEqual(
    expect.stringMatching(
      /^look store: .*exhibit\.sqlite: it is of an older version .*number 0, .*The next start of the bot brings it up/,
    ),
  );
  const after = new DatabaseSync(file, { readOnly: true });
  expect(after.prepare('select max(number) as last from migration').get()).toEqual({ last: null });
  expect(tables(after)).toEqual(old);
  after.close();
});

test('without digests, the channels in which it could not answer', async () => {
  const { examine, sandbox, guild } = await startDoctored();
  sandbox.overwrite(sandbox.addChannel(guild, 'staff'), guild, { deny: Bits.EmbedLinks });
  const { amiss } = await examine();
  expect(amiss).toContainEqual(expect.stringMatching(/^look channel: #staff of Newsroom \(\d+\) lacks Embed Links\./));
});

test('articles that cannot be read, that are few or old, and a database that is none', async () => {
  const { examine, env } = await startDoctored();
  expect((await examine({ CORPUS_DIR: '/nowhere' })).amiss).toContainEqual(
    expect.stringMatching(/^mend articles: corpus folder \/nowhere: it cannot be read \(ENOENT\)/),
  );
  const few = newFolder();
  const head = '---\ntitle: Held\npublisher: Acme\npublished: 2025-01-22\nurl: https://example.com/held\n---\n';
  writeFileSync(join(few, 'held.md'), `${head}\nNothing of the deal is said here.\n`);
  writeFileSync(join(env.DATA_DIR, 'exhibit.sqlite'), 'no database '.repeat(100));
  const { amiss } = await examine({ CORPUS_DIR: few });
  expect(amiss).toContainEqual(expect.stringMatching(/^look articles: 1, the newest \d+ days old\. Add newer ones/));
  expect(amiss).toContainEqual(expect.stringMatching(/^look terms: no article proves .*rofr/));
  expect(amiss).toContainEqual(
    expect.stringMatching(/^mend store: .*exhibit\.sqlite: it is damaged, or no database\./),
  );
});

test('invite prints both links with their scopes and permissions, of the token’s application or of the one that is given', async () => {
  const { env, sandbox } = await startDoctored();
  const { status, out } = await run(invite, [], env);
  expect(status).toBe(0);
  const [server, account] = (out.match(/https:\S+/g) ?? []).map((link) => new URL(link).searchParams);
  expect(Object.fromEntries(server ?? [])).toEqual({
    client_id: sandbox.app.id,
    integration_type: '0',
    scope: 'bot applications.commands',
    permissions: String(
      Bits.ViewChannel |
        Bits.SendMessages |
        Bits.SendMessagesInThreads |
        Bits.EmbedLinks |
        Bits.AttachFiles |
        Bits.ReadMessageHistory,
    ),
  });
  expect(Object.fromEntries(account ?? [])).toEqual({
    client_id: sandbox.app.id,
    integration_type: '1',
    scope: 'applications.commands',
  });
  expect((await run(invite, ['123456789012345678'], {})).out).toContain('client_id=123456789012345678&');
  expect(await run(invite, [], {})).toMatchObject({
    status: 2,
    err: expect.stringMatching(/^DISCORD_TOKEN: there is none\. Set it/),
  });
  expect((await run(invite, ['mine'], {})).status).toBe(2);
});

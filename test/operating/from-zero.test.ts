import { execFile } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messageOf, textOf } from '../discord/stage.ts';
import { copyTo } from '../helpers/installed.ts';
import { IN_ORDER, newFolder, programIn } from '../helpers/program.ts';
import { ROOT } from '../helpers/shelves.ts';
import { startWorld, until } from '../sandbox/world.ts';

const guide = readFileSync(join(ROOT, 'docs/from-zero-to-your-server.md'), 'utf8');
const blocks = (kind: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].flatMap(([, lines = '']) =>
    lines.trim().split('\n'),
  );
const typed = blocks('sh');
const asked = blocks('text');
const line = (start: string, lines = typed) => {
  const found = lines.find((each) => each.startsWith(start));
  if (found === undefined) throw new Error(`The guide has no line "${start}…"`);
  return found;
};

test('who follows the guide line by line has a bot that answers, a digest and an article', async () => {
  const { sandbox, ada, guild, general } = await startWorld();
  const news = sandbox.addChannel(guild, 'news');
  sandbox.install(guild, null);
  const folder = newFolder();
  copyTo(folder, ['src', 'commands', 'corpus', 'start.js', 'package.json', '.env.example']);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const { DATA_DIR: _, DISCORD_TOKEN: __, ...env } = process.env;
  const shell = (command: string) =>
    new Promise<{ status: number; said: string }>((resolve) => {
      const given = { ...env, INIT_CWD: folder, npm_config_loglevel: 'error' };
      execFile('sh', ['-c', command], { cwd: folder, env: given }, (error, out, err) =>
        resolve({ status: Number(error?.code ?? 0), said: out + err }),
      );
    });
  const start = async () => {
    const bot = programIn(folder, { DATA_DIR: '' });
    await until(() => bot.log().includes(IN_ORDER));
    return bot;
  };
  const put = (name: string, value: string) => {
    const file = join(folder, '.env');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(`\n${name}=\n`);
    writeFileSync(file, text.replace(`\n${name}=\n`, `\n${name}=${value}\n`));
  };

  expect(await shell(line('cp .env.example'))).toEqual({ status: 0, said: '' });
  put('DISCORD_TOKEN', sandbox.token);
  put('DISCORD_API', `${sandbox.url}/api`);
  const ill = await shell(line('npm run doctor'));
  expect(ill.said.match(/^mend.*$/gm)).toEqual([expect.stringContaining('servers: the bot is in none')]);

  expect((await shell(line('npm run invite'))).said).toContain(`client_id=${sandbox.app.id}`);
  sandbox.install(guild, 'bot');
  expect((await shell(line('npm run doctor'))).status).toBe(0);

  const first = await start();
  expect(first.log()).toMatch(/"ready"[\s\S]*"commands registered"/);
  expect(textOf(messageOf(await ada.command(general, line('/rofr', asked).slice(1))))).toContain('first refusal');

  expect(asked).toContain('/digest preview');
  expect(textOf(messageOf(await ada.command(general, 'digest preview')))).toContain('Preview · newest article');
  const [, when = '', timezone = ''] =
    /^\/digest schedule when:(.+) timezone:(\S+) channel:#news$/.exec(line('/digest schedule', asked)) ?? [];
  const scheduled = textOf(messageOf(await ada.command(general, 'digest schedule', { when, timezone, channel: news })));
  expect(scheduled).toContain(`<#${news.id}>`);
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect((await shell(line('npm run doctor'))).said).toMatch(/^fine {2}digest \w+: may post in #news/m);

  expect(await shell(line('cp -R corpus'))).toEqual({ status: 0, said: '' });
  put('CORPUS_DIR', /`CORPUS_DIR=(.*?)`/.exec(guide)?.[1] ?? '');
  writeFileSync(join(folder, 'article.txt'), 'The headline\n\nOf the deal nothing is said in this article at all.\n');
  const second = await start();
  const added = await shell(line('npm run corpus -- add'));
  expect(added.status, added.said).toBe(0);
  await until(() => second.log().includes('"articles changed"'));
  const sources = textOf(messageOf(await ada.command(general, line('/sources', asked).slice(1))));
  expect(sources).toContain('45 articles');
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
}, 60_000);

import type { Client, RESTOptions } from 'discord.js';
import { type Check, fine, look, mend, mendBy } from '../check.ts';
import { realTime } from '../clock.ts';
import { type Post, Refused } from '../digest/post.ts';
import type { Subscription } from '../store/store.ts';
import { readApplication } from './application.ts';
import { createClient, logIn, type Shards } from './client.ts';
import { installLinks } from './install-links.ts';
import { createPost } from './post.ts';
import { spotOf } from './rights.ts';

export type Examined = {
  readonly token: string;
  readonly guildId: string | undefined;
  readonly shards: Shards | undefined;
  readonly rest: Partial<RESTOptions>;
  /** Digests of servers: each channel is looked at. Without any, every channel that people write in is. */
  readonly subscriptions: readonly Subscription[];
  /** The time in milliseconds. */
  readonly now: () => number;
};

/** Digests are due by this machine's clock. A difference that matters, in milliseconds. */
const SKEW = 5000;
const MOST_CHANNELS = 10;
/** Digests that are looked at together. */
const AT_ONCE = 4;

/** What Discord says of the bot: its token, how it may be added, its connection, and what it may do where. Writes nothing. */
export async function examineDiscord(options: Examined): Promise<Check[]> {
  const { token, guildId, rest, shards, now } = options;
  try {
    const { id, name, installs, ahead } = await readApplication(token, rest, now);
    const links = installLinks(id);
    const before = [fine('token', `it is ${name}’s (application ${id})`), checkInstalls(installs), checkClock(ahead)];
    const client = createClient(rest, shards);
    try {
      await logIn(client, token);
      const there = client as Client<true>;
      return [
        ...before,
        fine('intents', 'Discord grants all that are asked for; none is privileged'),
        checkGuilds(there, guildId, links.guild),
        ...(await checkPlaces(there, options)),
      ];
    } catch (error) {
      return [...before, mendBy('connection', error)];
    } finally {
      await client.destroy();
    }
  } catch (error) {
    return [mendBy('token', error)];
  }
}

function checkInstalls({ guild, user }: { readonly guild: boolean; readonly user: boolean }): Check {
  if (guild && user) return fine('installation', 'to servers and to people’s own accounts');
  const lacking = guild ? 'User Install, for people’s own accounts' : 'Guild Install, for servers';
  return look(
    'installation',
    `${lacking}, is off. Tick it on the application’s Installation page, where it is wanted.`,
  );
}

function checkClock(ahead: number): Check {
  const seconds = Math.round(Math.abs(ahead) / 1000);
  return Math.abs(ahead) < SKEW
    ? fine('clock', 'as Discord’s')
    : mend(
        'clock',
        `it is ${seconds} seconds ${ahead > 0 ? 'behind' : 'ahead of'} Discord’s, and digests are due by it. Have it set over the network: timedatectl set-ntp true.`,
      );
}

function checkGuilds({ guilds }: Client<true>, guildId: string | undefined, link: string): Check {
  if (guildId !== undefined && !guilds.cache.has(guildId))
    return mend('servers', `the bot is not in ${guildId}, the DISCORD_GUILD_ID. Add it there: ${link}`);
  return guilds.cache.size === 0
    ? mend('servers', `the bot is in none. Add it to one: ${link}`)
    : fine('servers', String(guilds.cache.size));
}

async function checkPlaces(client: Client<true>, { token, subscriptions }: Examined): Promise<Check[]> {
  if (subscriptions.length === 0) return checkChannels(client);
  const post = createPost({ client, token, clock: realTime, turn: async () => {} });
  const checks: Check[] = [];
  for (let at = 0; at < subscriptions.length; at += AT_ONCE)
    checks.push(
      ...(await Promise.all(subscriptions.slice(at, at + AT_ONCE).map((each) => checkPlace(client, post, each)))),
    );
  return checks;
}

async function checkPlace(
  client: Client<true>,
  post: Post,
  { id, place, pausedBecause }: Subscription,
): Promise<Check> {
  const of = `digest ${id}`;
  if (place.kind === 'person') return fine(of, 'in direct messages');
  const channel = nameOf(client, place.channelId);
  try {
    const { missing, form } = await post.look(place, true);
    if (missing.length > 0) return mend(of, `grant ${missing.join(', ')} in ${channel}.`);
    if (form === 'other') return mend(of, `${channel} takes no posts. Set it up again elsewhere: /digest schedule.`);
  } catch (error) {
    const { message } = error as Error;
    return error instanceof Refused
      ? mend(of, `${channel}: ${message}. Mend that, or /digest remove.`)
      : mend(of, `${channel}: Discord did not say: ${message}. Run doctor again.`);
  }
  if (pausedBecause === null) return fine(of, `may post in ${channel}`);
  return look(of, `paused: ${pausedBecause}. It may post in ${channel}; /digest resume starts it again.`);
}

// Nobody asked for digests yet: where could the bot be asked, or told to post, and not answer?
function checkChannels(client: Client<true>): Check[] {
  const spots = [...client.channels.cache.values()].flatMap((channel) => {
    if (channel.isDMBased() || channel.isThread()) return [];
    const spot = spotOf(channel.id, channel.type, channel.permissionsFor(client.user));
    return spot.form === 'other' ? [] : [spot];
  });
  const lacking = spots.filter(({ missing }) => missing.length > 0);
  const shown = lacking.slice(0, MOST_CHANNELS);
  return [
    fine('channels', `may answer and post in ${spots.length - lacking.length} of ${spots.length}`),
    ...shown.map(({ channelId, missing }) =>
      look(
        'channel',
        `${nameOf(client, channelId)} lacks ${missing.join(', ')}. Grant it, where the bot is wanted there.`,
      ),
    ),
    ...(lacking.length > shown.length ? [look('channel', `and ${lacking.length - shown.length} more`)] : []),
  ];
}

function nameOf({ channels }: Client<true>, id: string): string {
  const channel = channels.cache.get(id);
  return channel === undefined || channel.isDMBased() ? id : `#${channel.name} of ${channel.guild.name} (${id})`;
}

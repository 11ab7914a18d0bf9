import {
  type APIChannel,
  type APIGuildMember,
  type APIMessage,
  type APIOverwrite,
  type APIRole,
  type APIThreadChannel,
  ChannelType,
  type Client,
  DiscordAPIError,
  PermissionFlagsBits,
  PermissionsBitField,
  type RawFile,
  REST,
  Routes,
} from 'discord.js';
import type { Spot } from '../answer/service.ts';
import type { Clock } from '../clock.ts';
import { type Post, Refused, TO_ATTACH } from '../digest/post.ts';
import type { Place } from '../store/store.ts';
import { literal } from './literal.ts';
import { type Payload, payload } from './payload.ts';
import type { Drawable, Pictures } from './pictures.ts';
import { spotOf } from './rights.ts';
import { refusals } from './wording.ts';

/** The first millisecond of Discord's ids. */
const EPOCH = 1_420_070_400_000;
/** Messages and threads are read so many at a time. */
const PAGE = 100;
/** Clocks may differ: messages are looked for from a little before. In milliseconds. */
const SKEW = 60_000;
/** People whose direct messages are remembered. */
const REMEMBERED = 10_000;
/** A limit that takes longer to pass is waited for elsewhere. In milliseconds. */
const PATIENCE = 10_000;

/** A message as it is kept: its picture is drawn anew whenever it is sent. */
export type Kept = Payload & { readonly picture?: Drawable };

type PostOptions = {
  readonly client: Client<true>;
  readonly token: string;
  readonly clock: Clock;
  /** What each request waits for. */
  readonly turn: () => Promise<void>;
  /** What draws pictures; without it messages come without. */
  readonly pictures?: Pick<Pictures, 'draw'> | undefined;
};

/**
 * What digests ask of Discord, over REST alone, so that it works for the guilds of any shard.
 *
 * Its requests are never sent again by the client: whether a message arrived is for the delivery to find out, and a thread
 * would be opened twice.
 */
export function createPost({ client, token, clock, turn, pictures }: PostOptions): Post {
  const rest = new REST({
    ...client.options.rest,
    // Turns are what they wait for.
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    retries: 0,
    rejectOnRateLimit: ({ timeToReset, retryAfter }) => Math.max(timeToReset, retryAfter) > PATIENCE,
  }).setToken(token);
  const me = client.user.id;

  async function ask<T>(work: () => Promise<unknown>): Promise<T> {
    await turn();
    try {
      return (await work()) as T;
    } catch (error) {
      const code = error instanceof DiscordAPIError ? Number(error.code) : 0;
      const reason = refusals[code];
      throw reason === undefined ? error : new Refused(reason, { cause: error });
    }
  }

  const get = <T>(route: `/${string}`, query?: URLSearchParams) =>
    ask<T>(() => rest.get(route, query === undefined ? {} : { query }));
  const post = <T>(route: `/${string}`, body: unknown) => ask<T>(() => rest.post(route, { body }));

  // What had to wait for its turn or for a limit is not sent later than that.
  async function postBefore<T>(until: number, route: `/${string}`, body: unknown, files: RawFile[] = []): Promise<T> {
    const expiry = new AbortController();
    if (clock.now() >= until) expiry.abort();
    const cancel = clock.after(until - clock.now(), () => expiry.abort());
    try {
      return await ask<T>(() => rest.post(route, { body, files, signal: expiry.signal }));
    } catch (error) {
      throw expiry.signal.aborted ? new Error('it had to wait for too long', { cause: error }) : error;
    } finally {
      cancel();
    }
  }

  const direct = new Map<string, string>();
  async function directWith(userId: string): Promise<string> {
    const known = direct.get(userId);
    if (known !== undefined) return known;
    const { id } = await post<{ id: string }>(Routes.userChannels(), { recipient_id: userId });
    direct.set(userId, id);
    const [oldest] = direct.keys();
    if (direct.size > REMEMBERED && oldest !== undefined) direct.delete(oldest);
    return id;
  }

  async function look(place: Place, asked = false): Promise<Spot> {
    if (place.kind === 'person') return { channelId: await directWith(place.userId), form: 'text', missing: [] };
    const known = client.channels.cache.get(place.channelId);
    if (!asked && known !== undefined && !known.isDMBased() && known.guild.available)
      return spotOf(known.id, known.type, known.permissionsFor(me));
    return lookFrom(place);
  }

  // A guild of another process's shard, or an archived thread: Discord is asked.
  async function lookFrom({ guildId, channelId }: Extract<Place, { kind: 'channel' }>): Promise<Spot> {
    const channel = await get<APIChannel>(Routes.channel(channelId));
    const parentId = isThread(channel) ? channel.parent_id : undefined;
    const [holder, member, roles] = await Promise.all([
      parentId ? get<APIChannel>(Routes.channel(parentId)) : channel,
      get<APIGuildMember>(Routes.guildMember(guildId, me)),
      get<APIRole[]>(Routes.guildRoles(guildId)),
    ]);
    const overwrites = 'permission_overwrites' in holder ? (holder.permission_overwrites ?? []) : [];
    return spotOf(channelId, channel.type, heldBy(me, member, roles, overwrites, guildId));
  }

  async function threadCalled(guildId: string, forumId: string, name: string): Promise<string | undefined> {
    const isOurs = (thread: APIThreadChannel) =>
      thread.parent_id === forumId && thread.owner_id === me && thread.name === name;
    const { threads } = await get<{ threads: APIThreadChannel[] }>(Routes.guildActiveThreads(guildId));
    const active = threads.find(isOurs);
    if (active !== undefined) return active.id;
    for (let before: string | undefined; ; ) {
      const query = new URLSearchParams({ limit: String(PAGE), ...(before !== undefined && { before }) });
      const page = await get<{ threads: APIThreadChannel[]; has_more: boolean }>(
        Routes.channelThreads(forumId, 'public'),
        query,
      );
      const archived = page.threads.find(isOurs);
      before = page.threads.at(-1)?.thread_metadata?.archive_timestamp;
      if (archived !== undefined || !page.has_more || before === undefined) return archived?.id;
    }
  }

  async function filesOf(picture: Drawable): Promise<(RawFile & { readonly description: string })[]> {
    const drawn = (await pictures?.draw(picture)) ?? [];
    return drawn.map(({ attachment, name = '', description = '' }) => ({
      data: attachment as Buffer,
      name,
      description,
    }));
  }

  return {
    look,
    threadCalled,
    async hasThread(threadId) {
      try {
        return isThread(await get<APIChannel>(Routes.channel(threadId)));
      } catch (error) {
        if (error instanceof Refused) return false;
        throw error;
      }
    },
    async openThread(forumId, name, text, until) {
      const message = wire(payload({ content: literal(text) }));
      return (await postBefore<{ id: string }>(until, Routes.threads(forumId), { name, message })).id;
    },
    async send({ channelId, missing }, message, nonce, until) {
      const { picture, ...kept }: Kept = JSON.parse(message);
      const body = { ...wire(kept), nonce, enforce_nonce: true };
      const plain = () => postBefore<{ id: string }>(until, Routes.channelMessages(channelId), body);
      const files = picture === undefined || missing.includes(TO_ATTACH) ? [] : await filesOf(picture);
      if (files.length === 0) return (await plain()).id;
      const attachments = files.map(({ description, name }, id) => ({ id: String(id), filename: name, description }));
      const whole = { ...body, attachments };
      try {
        return (await postBefore<{ id: string }>(until, Routes.channelMessages(channelId), whole, files)).id;
      } catch (error) {
        // That files may not be attached any more is perhaps not known here yet.
        if (error instanceof Refused) return (await plain()).id;
        throw error;
      }
    },
    async find(channelId, deliveryId, since) {
      for (let after = idAt(since - SKEW); ; ) {
        const query = new URLSearchParams({ after, limit: String(PAGE) });
        const page = await get<APIMessage[]>(Routes.channelMessages(channelId), query);
        const found = page.find(
          ({ author, embeds }) =>
            author.id === me && embeds.some(({ footer }) => footer?.text.includes(deliveryId) === true),
        );
        if (found !== undefined || page.length < PAGE) return found?.id;
        after = page
          .map(({ id }) => BigInt(id))
          .reduce((newest, id) => (id > newest ? id : newest))
          .toString();
      }
    },
    async publish(channelId, messageId) {
      try {
        await ask(() => rest.post(Routes.channelMessageCrosspost(channelId, messageId)));
      } catch (error) {
        if (error instanceof DiscordAPIError && error.code === CROSSPOSTED) return;
        throw error;
      }
    },
    async tell(userId, text) {
      await post(Routes.channelMessages(await directWith(userId)), wire(payload({ content: text })));
    },
  };
}

const CROSSPOSTED = 40033;

/** A message as Discord's API takes it. */
function wire({ content, embeds, components }: Payload) {
  return { ...(content !== undefined && { content }), embeds, components, allowed_mentions: { parse: [] } };
}

function isThread(channel: APIChannel): channel is APIThreadChannel {
  return [ChannelType.PublicThread, ChannelType.PrivateThread, ChannelType.AnnouncementThread].includes(channel.type);
}

/** The smallest id that something made then can have. */
function idAt(time: number): string {
  return (BigInt(Math.max(0, time - EPOCH)) << 22n).toString();
}

/** What a member may do in a channel: its roles together, then the channel's overwrites for all, for roles, for the member. */
function heldBy(
  userId: string,
  { roles: own }: APIGuildMember,
  roles: readonly APIRole[],
  overwrites: readonly APIOverwrite[],
  guildId: string,
): PermissionsBitField {
  const mine = roles.filter(({ id }) => id === guildId || own.includes(id));
  const base = mine.reduce((bits, { permissions }) => bits | BigInt(permissions), 0n);
  if ((base & PermissionFlagsBits.Administrator) !== 0n) return new PermissionsBitField(PermissionsBitField.All);
  const layers = [
    overwrites.filter(({ id }) => id === guildId),
    overwrites.filter(({ id }) => id !== guildId && own.includes(id)),
    overwrites.filter(({ id }) => id === userId),
  ];
  const bits = layers.reduce((held, layer) => {
    const deny = layer.reduce((all, each) => all | BigInt(each.deny), 0n);
    const allow = layer.reduce((all, each) => all | BigInt(each.allow), 0n);
    return (held & ~deny) | allow;
  }, base);
  return new PermissionsBitField(bits);
}

import { randomBytes } from 'node:crypto';
import { type Client, Events as ClientEvents, type Guild } from 'discord.js';
import type { Exhibit } from '../answer/exhibit.ts';
import type { Clock } from '../clock.ts';
import { createComposer } from '../digest/composer.ts';
import type { Digest } from '../digest/content.ts';
import { createCourier, type DeliveryOptions } from '../digest/delivery.ts';
import { createDesk, type DigestDesk } from '../digest/desk.ts';
import { createTurns } from '../digest/turns.ts';
import { LEFT } from '../digest/wording.ts';
import type { Store } from '../store/store.ts';
import { renderDigest } from './digest.ts';
import type { Logger } from './logger.ts';
import type { Pictures } from './pictures.ts';
import { createPost, type Kept } from './post.ts';

export type DigestsOptions = {
  readonly client: Client<true>;
  readonly token: string;
  readonly exhibit: Exhibit;
  readonly store: Pick<Store, 'digests' | 'isShared'>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly pictures?: Pictures | undefined;
} & Pick<DeliveryOptions, 'reached'>;

/** What is worked on at once waits so long for its turn. */
const SECONDS_AHEAD = 2;

export type DigestsAtWork = { readonly desk: DigestDesk; stop(): Promise<void> };

/** Delivers what is due from now on, pauses what belongs to guilds that the bot leaves, and serves /digest. */
export function startDigests(options: DigestsOptions): DigestsAtWork {
  const { client, token, exhibit, clock, logger, pictures, reached } = options;
  const { digests, isShared } = options.store;
  // As much as answers have: each has its half.
  const rate = client.rest.options.globalRequestsPerSecond;
  const post = createPost({ client, token, clock, turn: createTurns(clock, rate), pictures });
  const composer = createComposer(
    () => exhibit.knowledge,
    (digest, deliveryId) => JSON.stringify(toKeep(digest, deliveryId)),
    isShared,
  );
  const quietly = (work: Promise<unknown>, what: string) =>
    void work.catch((error: unknown) => logger.warn({ err: error }, what));

  const onLeft = ({ id }: Guild) =>
    quietly(digests.left(id, LEFT, clock.now()), 'a server’s digests could not be paused');
  const onBack = ({ id }: Guild) => quietly(digests.back(id), 'a server’s digests could not be kept');
  client.on(ClientEvents.GuildDelete, onLeft);
  client.on(ClientEvents.GuildCreate, onBack);
  quietly(catchUp(), 'servers that were left, or are back, could not be looked for');

  // What happened while nobody listened; of the guilds of other shards nothing is known here.
  async function catchUp(): Promise<void> {
    const shards = new Set(client.ws.shards.keys());
    const count = client.options.shardCount ?? shards.size;
    const isOurs = (id: string) => shards.has(Number((BigInt(id) >> 22n) % BigInt(count)));
    const isHere = (id: string) => client.guilds.cache.has(id);
    const left = (await digests.guilds('left')).filter(isOurs);
    const there = (await digests.guilds('there')).filter(isOurs);
    for (const id of left.filter(isHere)) await digests.back(id);
    for (const id of there.filter((each) => !isHere(each))) await digests.left(id, LEFT, clock.now());
  }

  const courier = createCourier({
    digests,
    post,
    composer,
    clock,
    most: Math.max(2, SECONDS_AHEAD * rate),
    owner: randomBytes(8).toString('hex'),
    log: logger,
    ...(reached && { reached }),
  });
  return {
    desk: createDesk({
      digests,
      post,
      composer,
      library: exhibit.library,
      clock,
      nonce: () => randomBytes(8).toString('hex'),
    }),
    async stop() {
      client.off(ClientEvents.GuildDelete, onLeft);
      client.off(ClientEvents.GuildCreate, onBack);
      await courier.stop();
    },
  };
}

// What is only shown to one person, as a preview, comes without its picture.
function toKeep(digest: Digest, deliveryId?: string): Kept {
  const message = renderDigest(digest, deliveryId);
  if (deliveryId === undefined) return message;
  const { topics, asOf } = digest;
  return { ...message, picture: { pictured: { of: 'timeline', topics }, answer: { as_of: asOf } } };
}

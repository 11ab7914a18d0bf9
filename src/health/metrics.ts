import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Exhibit } from '../answer/exhibit.ts';
import { isProven, statedIn } from '../answer/proofs.ts';
import type { DeliveryOptions } from '../digest/delivery.ts';
import type { Bot } from '../discord/bot.ts';
import type { Handled } from '../discord/events.ts';

/** A digest that is posted longer after its time is late. In milliseconds. */
const LATE = 60_000;
/** In seconds. Discord waits 3 for the reply to a command. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10];

/** What Prometheus reads: counts since the start, and how things stand when it asks. */
export type Metrics = {
  /** Counts an event. */
  handled(handled: Handled): void;
  /** Counts what became of a digest. */
  readonly reached: NonNullable<DeliveryOptions['reached']>;
  /** All of it in Prometheus' text format. */
  text(): Promise<string>;
  /** The MIME type of that. */
  readonly type: string;
};

/**
 * @param bot the bot, once it is ready
 * @param now the time in milliseconds
 */
export function createMetrics(exhibit: Exhibit, bot: () => Bot | undefined, now: () => number): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const interactions = new Counter({
    name: 'exhibit_interactions_total',
    help: 'Events that were handled, by command or kind and by what came of them.',
    labelNames: ['command', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'exhibit_answer_seconds',
    help: 'From an event until Discord had taken the reply.',
    buckets: BUCKETS,
    registers,
  });
  const declined = new Counter({
    name: 'exhibit_declined_total',
    help: 'Questions without an answer, by reason.',
    labelNames: ['reason'],
    registers,
  });
  const digests = new Counter({
    name: 'exhibit_digests_total',
    help: 'Digests that were posted or skipped.',
    labelNames: ['result'],
    registers,
  });
  const late = new Counter({
    name: 'exhibit_digests_late_total',
    help: 'Digests that were posted more than a minute after their time.',
    registers,
  });
  new Gauge({
    name: 'exhibit_gateway_ready',
    help: '1 where the connection of a shard is ready, else 0.',
    labelNames: ['shard'],
    registers,
    collect() {
      for (const { shard, isReady } of bot()?.shards() ?? []) this.set({ shard }, Number(isReady));
    },
  });
  new Gauge({
    name: 'exhibit_gateway_ping_seconds',
    help: 'How long Discord took to answer the last heartbeat of a shard.',
    labelNames: ['shard'],
    registers,
    collect() {
      for (const { shard, ping } of bot()?.shards() ?? []) if (ping !== undefined) this.set({ shard }, ping / 1000);
    },
  });
  new Gauge({
    name: 'exhibit_articles',
    help: 'Articles on the shelf.',
    registers,
    collect() {
      this.set(exhibit.shelf.articles.length);
    },
  });
  new Gauge({
    name: 'exhibit_unproven_versions',
    help: 'Versions of terms that the rules know and no article proves.',
    registers,
    collect() {
      const { library, findings } = exhibit.knowledge;
      const versions = statedIn(library, findings).filter(({ is }) => is === 'start');
      this.set(versions.filter((each) => !isProven(each)).length);
    },
  });

  return {
    handled({ event, status, reason, ms }) {
      interactions.inc({ command: event, status });
      seconds.observe(ms / 1000);
      if (reason !== null) declined.inc({ reason });
    },
    reached(step, _, slots = []) {
      if (step === 'sent') {
        digests.inc({ result: 'posted' }, slots.length);
        late.inc(slots.filter((slot) => now() - slot > LATE).length);
      }
      if (step === 'skipped') digests.inc({ result: 'skipped' }, slots.length);
    },
    text: () => registry.metrics(),
    type: registry.contentType,
  };
}

import type { TryShape } from './shapes.ts';

/** What a first visit offers, one click each. */
export const tries: readonly TryShape[] = [
  {
    title: 'Ask a command',
    text: 'May OpenAI train on Oracle’s cloud?',
    does: { kind: 'say', where: 'general', says: '/rofr workload:training provider:Oracle' },
  },
  {
    title: 'Ask in your own words',
    text: 'Who funds Stargate? In a direct message.',
    does: { kind: 'say', where: 'direct', says: 'Who funds Stargate?' },
  },
  {
    title: 'Go back in time',
    text: 'The same question on 27 October 2025, a day before the terms changed.',
    does: { kind: 'say on a day', day: '2025-10-27', says: '/rofr workload:training provider:Oracle' },
  },
  {
    title: 'See the whole deal',
    text: 'Every term as it stands, with the words that prove it.',
    does: { kind: 'show the deal' },
  },
];

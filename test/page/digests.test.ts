import { expect, onTestFinished, test, vi } from 'vitest';
import { passing, startPage } from './stage.ts';

vi.setConfig({ testTimeout: 60_000 });
const DAY = 86_400;
/** How much real time passes between two turns of the event loop, in milliseconds. */
const TURN = 20;

async function startDigests() {
  const warnings: string[] = [];
  const hear = ({ name }: Error) => void warnings.push(name);
  process.on('warning', hear);
  onTestFinished(() => void process.off('warning', hear));
  const stage = await startPage();
  const { clock, you, digest, general } = stage;
  const until = (holds: () => boolean) => passing(holds, clock, TURN);
  async function schedule(when: string): Promise<void> {
    let isDone = false;
    const options = { when, timezone: 'UTC', channel: digest };
    const replied = you.command(general, 'digest schedule', options).finally(() => {
      isDone = true;
    });
    await until(() => isDone);
    await replied;
  }
  /** When digests arrived, to the minute. */
  const arrived = () =>
    you
      .view(digest)
      .filter(({ ephemeral }) => !ephemeral)
      .map(({ timestamp }) => timestamp.slice(0, 16));
  return { ...stage, warnings, until, schedule, arrived };
}

test.each([
  ['a day', DAY],
  ['a week', 7 * DAY],
  ['a month', 30 * DAY],
])('while %s passes each second, every digest that is due arrives once, in order and on time', async (_, speed) => {
  const { calendar, until, schedule, arrived, log, warnings } = await startDigests();
  calendar.set('2025-10-30');
  await schedule('daily 09:00');
  await schedule('mondays 18:30');
  calendar.run(speed);
  await until(() => calendar.now() > Date.parse('2025-11-11T00:00Z'));
  calendar.run(1);
  const november = Array.from({ length: 10 }, (_, at) => `2025-11-${String(at + 1).padStart(2, '0')}T09:00`);
  expect(arrived()).toEqual(['2025-10-31T09:00', ...november, '2025-11-03T18:30', '2025-11-10T18:30'].sort());
  expect(log).toEqual([]);
  expect(warnings).toEqual([]);
});

test('digests are set up while the clock runs; set back, it delivers those that are set up then, and the others wait', async () => {
  const { calendar, until, schedule, arrived, log, warnings } = await startDigests();
  calendar.run(30 * DAY);
  await schedule('0 * * * *');
  await until(() => arrived().length > 2);
  calendar.run(1);
  calendar.set('2025-01-01');
  const from = calendar.now();
  await until(() => calendar.now() > from + 10_000);
  const before = arrived().length;
  await schedule('daily 09:00');
  calendar.run(DAY);
  await until(() => calendar.now() > Date.parse('2025-01-03T12:00Z'));
  expect(arrived().slice(before)).toEqual(['2025-01-02T09:00', '2025-01-03T09:00']);
  expect([...log, ...warnings]).toEqual([]);
});

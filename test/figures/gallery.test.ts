import { expect, test } from 'vitest';
import { createGallery } from '../../src/figures/gallery.ts';
import type { Figure, Theme } from '../../src/figures/index.ts';
import { exhibitOn, january } from '../helpers/shelves.ts';
import { exhibit, TODAY } from './figures.ts';

const ROFR = { of: 'timeline', topics: ['rofr'] } as const;

/** A gallery whose pictures are done when told; each picture is the title and the theme. */
function opened(known = exhibit) {
  const begun: { readonly figure: Figure; readonly done: () => void; readonly failed: (error: Error) => void }[] = [];
  let today = TODAY;
  const holder = { ...known.knowledge };
  const gallery = createGallery({
    known: () => holder,
    today: () => today,
    theme: 'dark',
    painter: (figure: Figure, theme: Theme) =>
      new Promise((resolve, reject) => {
        begun.push({ figure, done: () => resolve(Buffer.from(`${figure.title} ${theme}`)), failed: reject });
      }),
  });
  return { gallery, begun, holder, tomorrow: () => (today = '2026-08-02') };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

test('a picture is drawn once, and then at hand', async () => {
  const { gallery, begun } = opened();
  expect(gallery.kept(ROFR, TODAY)).toBeUndefined();
  const both = [gallery.draw(ROFR, TODAY), gallery.draw(ROFR, TODAY)];
  await soon();
  expect(begun).toHaveLength(1);
  begun[0]?.done();
  const [first, second] = await Promise.all(both);
  expect(first).toBe(second);
  expect(first?.alt).toContain('Right of first refusal');
  expect(gallery.kept(ROFR, TODAY)).toBe(first);
  expect(gallery.kept(ROFR, '2025-01-01')).toBeUndefined();
  expect(await gallery.draw(ROFR, TODAY)).toBe(first);
});

test('another day, or another shelf, needs another picture', async () => {
  const { gallery, begun, holder, tomorrow } = opened();
  const drawn = gallery.draw(ROFR, TODAY);
  await soon();
  begun[0]?.done();
  await drawn;
  const { findings } = holder;
  Object.assign(holder, { findings: exhibitOn(january(), TODAY).knowledge.findings });
  expect(gallery.kept(ROFR, TODAY)).toBeUndefined();
  Object.assign(holder, { findings });
  expect(gallery.kept(ROFR, TODAY)).toBeDefined();
  tomorrow();
  expect(gallery.kept(ROFR, TODAY)).toBeUndefined();
});

test('one picture is drawn at a time, a failed one is not kept, and those that are too many are not waited for', async () => {
  const { gallery, begun } = opened();
  const failing = gallery.draw(ROFR, TODAY);
  const days = Array.from({ length: 9 }, (_, at) => `2025-0${at + 1}-01`);
  const waiting = days.map((day) => gallery.draw(ROFR, day));
  expect(await gallery.draw(ROFR, '2024-01-01')).toBeUndefined();
  await soon();
  expect(begun).toHaveLength(1);
  begun[0]?.failed(new Error('no memory'));
  await expect(failing).rejects.toThrow('no memory');
  for (const [at, picture] of waiting.entries()) {
    await soon();
    begun[at + 1]?.done();
    expect((await picture)?.png.length).toBeGreaterThan(0);
  }
  expect(gallery.kept(ROFR, TODAY)).toBeUndefined();
});

test('of many pictures those asked for last are kept', async () => {
  const { holder } = opened();
  const gallery = createGallery({
    known: () => holder,
    today: () => TODAY,
    theme: 'light',
    painter: async () => Buffer.from('x'),
  });
  const days = Array.from({ length: 50 }, (_, at) =>
    `2025-01-${String((at % 28) + 1).padStart(2, '0')}`.replace('2025', String(2000 + at)),
  );
  for (const day of days) {
    await gallery.draw(ROFR, day);
    gallery.kept(ROFR, days[0] ?? '');
  }
  const kept = days.filter((day) => gallery.kept(ROFR, day) !== undefined);
  expect(kept).toHaveLength(40);
  expect(kept).toContain(days[0]);
  expect(kept).toContain(days[49]);
});

test('what proves nothing is not drawn', async () => {
  expect(await opened().gallery.draw({ ...ROFR, to: '2019' }, TODAY)).toBeUndefined();
});

import type { AttachmentPayload } from 'discord.js';
import type { Pictured } from '../answer/action.ts';
import type { Shown } from '../answer/answer.ts';
import type { Exhibit } from '../answer/exhibit.ts';
import { today } from '../dates.ts';
import type { Gallery, Picture } from '../figures/gallery.ts';
import { once } from '../remembered.ts';
import type { Logger } from './logger.ts';

/** What a picture may go with: what it shows, and the day at which that holds. */
export type Drawable = Pick<Shown, 'pictured'> & { readonly answer: Pick<Shown['answer'], 'as_of'> };

/** Pictures of what is reported. No answer waits for one: it goes with the picture at hand, or is edited when there is one. */
export type Pictures = {
  /** The picture as an attachment, where it is at hand. */
  kept(shown: Drawable): AttachmentPayload[] | undefined;
  /** The picture, drawn beside all other work; undefined where there is none to be had. Never rejects. */
  draw(shown: Drawable): Promise<AttachmentPayload[] | undefined>;
  /** Draws what each day is asked for most, now and whenever a day begins. */
  prepare(): Promise<void>;
};

const DAY = 86_400_000;
// Most read Discord on dark, and a dark picture on light still reads well.
const THEME = 'dark';

/** @param now the time in milliseconds, by which a day begins */
export function createPictures(exhibit: Exhibit, now: () => number, logger: Logger): Pictures {
  let opened: Gallery | undefined;
  // Loaded when a picture is first wanted: a start needs none.
  const gallery = once(async () => {
    const { createGallery } = await import('../figures/gallery.ts');
    opened = createGallery({ known: () => exhibit.knowledge, today: () => today(now()), theme: THEME });
    return opened;
  });

  async function draw({ pictured, answer }: Drawable): Promise<AttachmentPayload[] | undefined> {
    if (pictured === undefined) return undefined;
    try {
      return attached(pictured, await (await gallery()).draw(pictured, answer.as_of));
    } catch (error) {
      logger.error({ err: error }, 'drawing a picture failed');
      return undefined;
    }
  }

  async function prepare(): Promise<void> {
    setTimeout(prepare, DAY - (now() % DAY)).unref();
    for (const [command, { drawn }] of exhibit.library.actions)
      if (drawn) await draw(exhibit.ask({ command, options: {} }));
  }

  return {
    kept: ({ pictured, answer }) =>
      pictured === undefined ? undefined : attached(pictured, opened?.kept(pictured, answer.as_of)),
    draw,
    prepare,
  };
}

function attached(
  { topics: [topic, ...others] }: Pictured,
  picture: Picture | undefined,
): AttachmentPayload[] | undefined {
  if (picture === undefined) return undefined;
  return [
    {
      attachment: Buffer.from(picture.png),
      name: `${others.length === 0 ? topic : 'timeline'}.png`,
      description: picture.alt,
    },
  ];
}

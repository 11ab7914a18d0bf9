import type { Knowledge } from '../answer/decide.ts';
import type { Known, Moment, Subscription } from '../store/store.ts';
import { type Composed, composeDigest, type Digest, knownNow } from './content.ts';
import { dayIn } from './when.ts';

/** Whose digest, as its making sees it. */
export type Wants = Pick<Subscription, 'topics' | 'known' | 'timeZone'>;

/** Makes digests from what is known now. */
export type Composer = {
  /** @param at the slot: its day in the subscription's zone is the day that the digest holds at */
  compose(wants: Wants, at: Moment): Composed;
  knownNow(wants: Wants, at: Moment): Known;
  /** What was known, less the articles that are not at hand: what is new beside them is still told. */
  atHand(known: Known): Known;
  /** A digest as the message to be sent, as JSON; a delivery's id is shown in it. */
  render(digest: Digest, deliveryId?: string): string;
};

/** How many digests are remembered: those who subscribed alike and last heard alike are told alike. */
const REMEMBERED = 200;

/**
 * @param render makes a message of a digest
 * @param isShared true where another process may have the articles that are not at hand; else they are gone
 */
export function createComposer(knowledge: () => Knowledge, render: Composer['render'], isShared: boolean): Composer {
  let of = knowledge();
  const made = new Map<string, Composed>();
  const atHand = (known: Known): Known => {
    const { shelf } = knowledge();
    return { ...known, articles: known.articles.filter((id) => shelf.get(id) !== undefined) };
  };
  return {
    render,
    atHand,
    knownNow: ({ known, timeZone }, at) => ({
      ...knownNow(knowledge(), dayIn(at, timeZone)),
      explained: known.explained,
    }),
    compose({ topics, known: last, timeZone }, at) {
      if (of !== knowledge()) {
        of = knowledge();
        made.clear();
      }
      const asOf = dayIn(at, timeZone);
      const known = isShared ? last : atHand(last);
      const key = JSON.stringify([topics, known, asOf]);
      const composed = made.get(key) ?? composeDigest({ topics, known, asOf }, of);
      made.set(key, composed);
      const [oldest] = made.keys();
      if (made.size > REMEMBERED && oldest !== undefined) made.delete(oldest);
      return composed;
    },
  };
}

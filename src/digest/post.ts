import type { Spot } from '../answer/service.ts';
import type { Place } from '../store/store.ts';

/**
 * What digests ask of Discord. What is refused for good rejects with `Refused`; any other rejection is trouble that may pass,
 * and leaves open whether the request had its effect.
 */
export type Post = {
  /**
   * Where to write for a place: its channel, or the direct messages with that person.
   * @param asked true where Discord itself is to be asked, and not what the gateway has told so far
   */
  look(place: Place, asked?: boolean): Promise<Spot>;
  /** The thread of that name that the bot opened in a forum, open or archived. */
  threadCalled(guildId: string, forumId: string, name: string): Promise<string | undefined>;
  /** True where the thread is still there. */
  hasThread(threadId: string): Promise<boolean>;
  /**
   * Opens a thread with a first message. Sent once: nothing protects from doing it twice.
   * @param until it is not sent later, however long it had to wait
   */
  openThread(forumId: string, name: string, text: string, until: number): Promise<string>;
  /**
   * Posts a message that is given as JSON, and returns its id. For some minutes a nonce is posted once. Its picture goes with it
   * where there is one and files may be attached.
   * @param until it is not sent later, however long it had to wait
   */
  send(spot: Pick<Spot, 'channelId' | 'missing'>, message: string, nonce: string, until: number): Promise<string>;
  /** The bot's own message that shows this delivery's id, of all since that time. */
  find(channelId: string, deliveryId: string, since: number): Promise<string | undefined>;
  /** Passes a message of an announcement channel on to its followers; one that was passed on already is no error. */
  publish(channelId: string, messageId: string): Promise<void>;
  /** Writes plain words to a person. */
  tell(userId: string, text: string): Promise<void>;
};

/** The right that a message can do without: then it comes without its picture. */
export const TO_ATTACH = 'Attach Files';

/** Discord will not take it, now or later: the channel is gone, access is lost, direct messages are closed. */
export class Refused extends Error {
  override name = 'Refused';
}

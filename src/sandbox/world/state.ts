import type { Clock } from '../clock.ts';
import type { Command } from '../commands/schema.ts';
import type { Hub } from '../hub.ts';
import type { Identity } from '../identity.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { Message } from '../messages/message.ts';
import type { Person } from '../people/person.ts';
import type { SeenOutcome } from '../people/seen.ts';
import type { App, Channel, Guild, User } from './types.ts';

/** Everything the sandbox knows. Each part works on it; none keeps state of its own beside it. */
export interface State {
  readonly clock: Clock;
  /** The time that messages are dated by, in milliseconds since 1970. */
  readonly calendar: () => number;
  readonly identity: Identity;
  readonly hub: Hub;
  readonly app: App;
  readonly users: Map<string, User>;
  /** Everyone who has a client, by the token that it logs in with. */
  readonly people: Map<string, Person>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, Message>;
  readonly commands: Map<string, Command>;
  /** When commands were created, by guild id or 'global'. */
  readonly commandCreates: Map<string, number[]>;
  readonly interactions: Map<string, Interaction>;
  /** How the modals that were opened to people's clients are submitted, by their id there. */
  readonly modals: Map<string, (values: Readonly<Record<string, string>>) => Promise<SeenOutcome>>;
  /** Messages by author and enforced nonce. */
  readonly nonces: Map<string, { messageId: string; at: number }>;
  /** Where the HTTP server answers, `http://127.0.0.1:port`; empty until it listens. */
  address: string;
}

/** What must be there, looked up by id. A miss is a mistake of the sandbox or its caller, not of a request. */
export function existing<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`The sandbox has nothing with the id ${id}`);
  return value;
}

export function guildOf(state: State, channel: Channel): Guild | undefined {
  return channel.guildId === null ? undefined : state.guilds.get(channel.guildId);
}

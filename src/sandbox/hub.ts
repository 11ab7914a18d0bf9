import type { Command } from './commands/schema.ts';
import type { Message } from './messages/message.ts';
import type { Channel, Guild, Member, Role } from './world/types.ts';

/** What happens in the sandbox: the gateway and every user interface live on this one stream. */
export type SandboxEvent =
  | { type: 'message_created'; message: Message }
  | { type: 'message_updated'; message: Message }
  | { type: 'message_deleted'; message: Message }
  | { type: 'typing'; channel: Channel; userId: string }
  | { type: 'commands_registered'; guildId: string | null; commands: Command[] }
  | { type: 'guild_created'; guild: Guild }
  | { type: 'guild_deleted'; guild: Guild }
  | { type: 'channel_created'; channel: Channel }
  | { type: 'channel_updated'; channel: Channel }
  | { type: 'channel_deleted'; channel: Channel }
  | { type: 'role_created'; guild: Guild; role: Role }
  | { type: 'role_updated'; guild: Guild; role: Role }
  | { type: 'member_updated'; guild: Guild; member: Member };

export interface Hub {
  emit(event: SandboxEvent): void;
  /** Calls back with every event from now on; the returned function ends it. */
  subscribe(listener: (event: SandboxEvent) => void): () => void;
}

export function createHub(): Hub {
  const listeners = new Set<(event: SandboxEvent) => void>();
  return {
    emit(event) {
      for (const listener of listeners) listener(event);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

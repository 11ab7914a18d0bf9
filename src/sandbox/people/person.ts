import { ApplicationCommandType, PermissionFlagsBits as Bits, InteractionType } from 'discord-api-types/v10';
import type { Command } from '../commands/schema.ts';
import { byAge } from '../identity.ts';
import type { Message } from '../messages/message.ts';
import { visibleTo } from '../messages/render.ts';
import { deleteMessage } from '../messages/write.ts';
import { may } from '../world/permissions.ts';
import { existing, type State } from '../world/state.ts';
import type { Channel, Ref, User } from '../world/types.ts';
import { availableCommands } from './availability.ts';
import { findButton, findSelect, resolvedField, selectData } from './components.ts';
import { type Deliver, interact } from './interact.ts';
import { type Entries, fillOptions } from './options.ts';
import { insist } from './refusal.ts';
import { createResolved, type Resolved } from './resolved.ts';
import { type SeenMessage, type SeenOutcome, see } from './seen.ts';
import { rewrite, type SayOptions, say } from './speech.ts';

/** What a person does with a Discord client. Whatever the client itself would refuse throws a ClientRefusal. */
export interface Person extends Ref {
  readonly username: string;
  /** What this person's client logs in with. */
  readonly token: string;
  /** Commands on offer in a channel; a guild's own come before the global ones. */
  commands(channel: Ref): Command[];
  /** Uses a slash command; a subcommand is named after its command: `digest preview`. */
  command(channel: Ref, name: string, options?: Entries): Promise<SeenOutcome>;
  /** Types in one option of a slash command; `options[focused]` is what stands in it so far. */
  autocomplete(channel: Ref, name: string, options: Entries, focused: string): Promise<SeenOutcome>;
  /** Presses a button, by its custom id or its label. */
  press(message: Ref, button: string): Promise<SeenOutcome>;
  /** Chooses in a menu, by values or labels; users, roles and channels by id. */
  select(message: Ref, customId: string, values: readonly string[]): Promise<SeenOutcome>;
  /** Uses a command from a message's menu. */
  messageCommand(message: Ref, name: string): Promise<SeenOutcome>;
  /** Uses a command from a user's menu. */
  userCommand(channel: Ref, target: Ref, name: string): Promise<SeenOutcome>;
  say(channel: Ref, content: string, options?: SayOptions): SeenMessage;
  edit(message: Ref, content: string): SeenMessage;
  delete(message: Ref): void;
  /** Starts to type: others see it for a few seconds. */
  type(channel: Ref): void;
  /** What the person sees in a channel, oldest first, private answers included. */
  view(channel: Ref): SeenMessage[];
}

export function createPerson(state: State, deliver: Deliver, user: User): Person {
  const at = (channel: Ref): Channel => existing(state.channels, channel.id);

  function messageSeen({ id }: Ref): Message {
    const message = state.messages.get(id);
    insist(message && visibleTo(state, message, user.id), 'There is no such message to be seen.');
    return message;
  }

  function offered(channel: Channel, type: ApplicationCommandType, name: string): Command {
    const command = availableCommands(state, channel, user).find(
      ({ form }) => form.type === type && form.name === name,
    );
    insist(command, `There is no command ${name} here.`);
    return command;
  }

  async function useChatCommand(
    channel: Channel,
    name: string,
    entries: Entries,
    focused?: string,
  ): Promise<SeenOutcome> {
    const [stem = '', ...path] = name.split(' ');
    const command = offered(channel, ApplicationCommandType.ChatInput, stem);
    const resolved = createResolved(state, channel, user);
    const options = fillOptions(command, path, { entries, resolved, ...(focused !== undefined && { focused }) });
    const type =
      focused === undefined ? InteractionType.ApplicationCommand : InteractionType.ApplicationCommandAutocomplete;
    return interact(state, deliver, {
      type,
      user,
      channel,
      command,
      data: commandData(command, resolved, { options }),
    });
  }

  async function useMenuCommand(
    channel: Channel,
    type: ApplicationCommandType,
    name: string,
    target: string,
    resolved: Resolved,
  ) {
    const command = offered(channel, type, name);
    const data = commandData(command, resolved, { target_id: target });
    return interact(state, deliver, { type: InteractionType.ApplicationCommand, user, channel, command, data });
  }

  async function useComponent(source: Message, data: object): Promise<SeenOutcome> {
    const channel = existing(state.channels, source.channelId);
    return interact(state, deliver, { type: InteractionType.MessageComponent, user, channel, source, data });
  }

  const person: Person = {
    id: user.id,
    username: user.username,
    token: state.identity.secret(72),
    commands: (channel) => availableCommands(state, at(channel), user),
    command: async (channel, name, options = {}) => useChatCommand(at(channel), name, options),
    autocomplete: async (channel, name, options, focused) =>
      useChatCommand(at(channel), name, { [focused]: '', ...options }, focused),
    async press(message, name) {
      const source = messageSeen(message);
      const { custom_id, type, id } = findButton(source, name);
      return useComponent(source, { custom_id, component_type: type, id });
    },
    async select(message, customId, values) {
      const source = messageSeen(message);
      const resolved = createResolved(state, existing(state.channels, source.channelId), user);
      return useComponent(source, selectData(findSelect(source, customId), values, resolved));
    },
    async messageCommand(message, name) {
      const target = messageSeen(message);
      const channel = existing(state.channels, target.channelId);
      const resolved = createResolved(state, channel, user);
      resolved.message(target);
      return useMenuCommand(channel, ApplicationCommandType.Message, name, target.id, resolved);
    },
    async userCommand(channel, target, name) {
      const resolved = createResolved(state, at(channel), user);
      resolved.user(target.id);
      return useMenuCommand(at(channel), ApplicationCommandType.User, name, target.id, resolved);
    },
    say: (channel, content, options = {}) => see(state, say(state, user, at(channel), content, options)),
    edit: (message, content) => see(state, rewrite(state, user, messageSeen(message), content)),
    delete(message) {
      const target = messageSeen(message);
      insist(target.authorId === user.id, 'You can only delete your own messages.');
      deleteMessage(state, target);
    },
    type: (channel) => state.hub.emit({ type: 'typing', channel: at(channel), userId: user.id }),
    view(channel) {
      const reads = may(state, at(channel), user.id, Bits.ViewChannel | Bits.ReadMessageHistory);
      const inChannel = [...state.messages.values()].filter(({ channelId }) => channelId === channel.id);
      const visible = inChannel.filter(
        (message) => (reads || message.ephemeralFor !== null) && visibleTo(state, message, user.id),
      );
      return visible.sort(byAge).map((message) => see(state, message));
    },
  };
  state.people.set(person.token, person);
  return person;
}

function commandData(command: Command, resolved: Resolved, rest: object): object {
  const { id, guildId, form } = command;
  return {
    id,
    name: form.name,
    type: form.type,
    ...(guildId !== null && { guild_id: guildId }),
    ...resolvedField(resolved),
    ...rest,
  };
}

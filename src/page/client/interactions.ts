import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import type { Slash } from './command-line.ts';
import { type Choice, type Connection, type Message, type Modal, refusal, type Told } from './discord.ts';
import type { Pending, State, Value } from './state.ts';

type Surroundings = {
  readonly ask: Connection['ask'];
  /** Called when something is started that people see. */
  readonly begin: () => void;
  readonly notify: (channel: string, text: string, used: string) => void;
  readonly draw: () => void;
};

/** Within this time an answer is not missed, in milliseconds. */
const PATIENCE_MS = 250;

/** What is done with the bot: commands, buttons, menus and forms. Each is told by its nonce what became of it. */
export function createInteractions(state: State, { ask, begin, notify, draw }: Surroundings) {
  async function start(type: InteractionType, used: string, body: object, more: Partial<Pending> = {}): Promise<void> {
    // Another window of the same person is told too, and must not take it for its own.
    const nonce = crypto.randomUUID();
    const channel = state.channel ?? '';
    if (more.choices === undefined) begin();
    state.pending.set(nonce, { channel, used, since: performance.now(), ...more });
    const refused = await refusal(ask('POST', '/interactions', { type, nonce, channel_id: channel, ...body }));
    if (refused !== undefined) fail(nonce, refused);
    draw();
  }

  function fail(nonce: string, text: string): void {
    const pending = state.pending.get(nonce);
    state.pending.delete(nonce);
    if (pending === undefined || pending.choices !== undefined) return;
    if (pending.message !== undefined) state.failed.set(pending.message, 'This interaction failed');
    else notify(pending.channel, text, pending.used);
  }

  function dataOf({ command, path }: Slash, values: Readonly<Record<string, Value>>, focused?: string): object {
    const given = Object.entries(values).map(([name, value]) => ({
      name,
      value,
      ...(name === focused && { focused: true }),
    }));
    const options = path.reduceRight<object[]>((inner, name) => [{ name, options: inner }], given);
    return { id: command.id, name: command.name, type: command.type, options };
  }

  return {
    /** Takes what the gateway tells of an interaction of this window. */
    told({ t, d }: Told): void {
      if (!('nonce' in d) || typeof d.nonce !== 'string') return;
      const pending = state.pending.get(d.nonce);
      if (pending === undefined) return;
      if (t === 'INTERACTION_FAILURE') fail(d.nonce, d.text);
      if (t === 'INTERACTION_MODAL_CREATE') state.modal = d;
      if (t === 'APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE') pending.choices?.(d.choices);
      state.pending.delete(d.nonce);
    },
    /** Uses a slash command. */
    use(slash: Slash, values: Readonly<Record<string, Value>>): Promise<void> {
      return start(InteractionType.ApplicationCommand, `/${slash.name}`, { data: dataOf(slash, values) });
    },
    /** What the bot offers for an option, of which `values` has what stands there so far. */
    complete(slash: Slash, values: Readonly<Record<string, Value>>, focused: string): Promise<readonly Choice[]> {
      return new Promise((choices) => {
        const data = dataOf(slash, values, focused);
        void start(InteractionType.ApplicationCommandAutocomplete, '', { data }, { choices });
      });
    },
    /** Uses a command from a message's menu. */
    useOn(message: Message, name: string): Promise<void> {
      const data = { name, type: ApplicationCommandType.Message, target_id: message.id };
      return start(InteractionType.ApplicationCommand, name, { data });
    },
    /** Presses a button, or chooses these values in a menu. */
    press(message: Message, customId: string, values?: readonly string[]): Promise<void> {
      state.failed.delete(message.id);
      const data = { custom_id: customId, ...(values && { values }) };
      const body = { message_id: message.id, data };
      return start(InteractionType.MessageComponent, '', body, { message: message.id });
    },
    submit(modal: Modal, values: Readonly<Record<string, string>>): Promise<void> {
      state.modal = undefined;
      return start(InteractionType.ModalSubmit, modal.title, { data: { id: modal.id, values } });
    },
    /** True where the bot is waited for. */
    isWaiting: (): boolean =>
      [...state.pending.values()].some(
        ({ channel, since, choices }) =>
          channel === state.channel && choices === undefined && performance.now() - since > PATIENCE_MS,
      ),
  };
}

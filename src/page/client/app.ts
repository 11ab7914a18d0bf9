import { ApplicationCommandType } from 'discord-api-types/v10';
import type { PersonShape, QuoteShape, StartShape, TryShape } from '../shapes.ts';
import { answerIdIn } from './answer-id.ts';
import { readCommand } from './command-line.ts';
import { type Choice, type Command, type Connection, connect, type Message, type Modal, type Told } from './discord.ts';
import { changeClock, followClock, readAnswer, readArticle, readFigure, readTerms } from './own.ts';
import type { Pending, State, Value } from './state.ts';
import { dayOf, timeNow } from './time.ts';

const TYPING_MS = 10_000;
const PATIENCE_MS = 250;
const WIDE = 1100;

export type App = ReturnType<typeof createApp>;

/** The page's state and everything that changes it. `draw` is called after each change. */
export function createApp(start: StartShape, person: PersonShape, draw: () => void) {
  const state: State = {
    start,
    person,
    me: undefined,
    guild: undefined,
    channels: [],
    channel: undefined,
    messages: new Map(),
    notices: [],
    commands: new Map(),
    unread: new Set(),
    typing: new Map(),
    pending: new Map(),
    failed: new Map(),
    replyTo: undefined,
    asked: 0,
    modal: undefined,
    isConnected: false,
    panel: { kind: 'deal' },
    isPanelOpen: window.innerWidth >= WIDE,
    isDrawerOpen: false,
    clock: { now: Date.now(), speed: 1, isReal: true, read: performance.now() },
    terms: undefined,
    figure: undefined,
  };
  let connection: Connection = logIn(person);
  let nonces = 0;
  followClock((clock) => {
    state.clock = { ...clock, read: performance.now() };
    void followDay();
    draw();
  });
  // Whoever has stopped typing, and a clock that runs, are seen by looking again.
  window.setInterval(() => {
    if (state.clock.speed !== 1 || state.typing.size > 0 || state.pending.size > 0) draw();
    void followDay();
  }, 200);

  function logIn(who: PersonShape): Connection {
    return connect(who.token, {
      told(event) {
        hear(event);
        draw();
      },
      connected(is) {
        state.isConnected = is;
        draw();
      },
    });
  }

  /** Sits down as somebody else. */
  function sitDown(who: PersonShape): void {
    connection.close();
    Object.assign(state, {
      person: who,
      me: undefined,
      isConnected: false,
      messages: new Map(),
      commands: new Map(),
      pending: new Map(),
      unread: new Set(),
      typing: new Map(),
      notices: [],
      replyTo: undefined,
      channel: channelNow()?.guild_id === undefined ? undefined : state.channel,
    });
    sessionStorage.setItem('person', who.username);
    connection = logIn(who);
    draw();
  }

  function hear({ t, d }: Told): void {
    switch (t) {
      case 'READY':
        state.me = d.user;
        state.guild = d.guilds[0];
        state.channels = [...d.guilds.flatMap(({ channels }) => channels), ...d.private_channels];
        void open(state.channel ?? state.channels[0]?.id ?? '');
        break;
      case 'MESSAGE_CREATE':
        put(d);
        state.typing.get(d.channel_id)?.delete(d.author.id);
        if (d.channel_id !== state.channel && d.author.id !== state.me?.id) state.unread.add(d.channel_id);
        if (isOurAnswer(d)) void showAnswer(d, 1, false);
        break;
      case 'MESSAGE_UPDATE':
        put(d);
        break;
      case 'MESSAGE_DELETE':
        drop(d.channel_id, d.id);
        break;
      case 'TYPING_START': {
        const here = state.typing.get(d.channel_id) ?? new Map<string, number>();
        state.typing.set(d.channel_id, here.set(d.user_id, Date.now() + TYPING_MS));
        break;
      }
      case 'CHANNEL_CREATE':
      case 'CHANNEL_UPDATE':
        state.channels = [...state.channels.filter(({ id }) => id !== d.id), d];
        break;
      case 'CHANNEL_DELETE':
        state.channels = state.channels.filter(({ id }) => id !== d.id);
        break;
      case 'GUILD_APPLICATION_COMMAND_INDEX_UPDATE':
        state.commands.clear();
        void readCommands(state.channel ?? '').then(draw);
        break;
      case 'INTERACTION_SUCCESS':
        state.pending.delete(d.nonce);
        break;
      case 'INTERACTION_FAILURE':
        fail(d.nonce, d.text);
        break;
      case 'INTERACTION_MODAL_CREATE':
        state.pending.delete(d.nonce);
        state.modal = d;
        break;
      case 'APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE':
        state.pending.get(d.nonce)?.choices?.(d.choices);
        state.pending.delete(d.nonce);
        break;
    }
  }

  /** True for the bot's answer to what this window's person asked last. */
  function isOurAnswer(message: Message): boolean {
    const asked = message.interaction_metadata?.user.id ?? message.referenced_message?.author.id;
    return message.author.bot === true && asked === state.me?.id && message.channel_id === state.channel;
  }

  function put(message: Message): void {
    const here = state.messages.get(message.channel_id) ?? [];
    const at = here.findIndex(({ id }) => id === message.id);
    state.messages.set(message.channel_id, at < 0 ? [...here, message] : here.with(at, message));
  }

  function drop(channel: string, id: string): void {
    state.messages.set(
      channel,
      (state.messages.get(channel) ?? []).filter((message) => message.id !== id),
    );
  }

  function fail(nonce: string, text: string): void {
    const pending = state.pending.get(nonce);
    state.pending.delete(nonce);
    if (pending === undefined || pending.choices !== undefined) return;
    if (pending.message !== undefined) state.failed.set(pending.message, 'This interaction failed');
    else notify(pending.channel, text, pending.used);
  }

  function notify(channel: string, text: string, used: string): void {
    state.notices = [...state.notices, { id: `notice ${++nonces}`, channel, text, used }];
  }

  const channelNow = () => state.channels.find(({ id }) => id === state.channel);

  async function open(channel: string): Promise<void> {
    state.channel = channel;
    state.unread.delete(channel);
    state.replyTo = undefined;
    state.isDrawerOpen = false;
    draw();
    await Promise.all([readHistory(channel), readCommands(channel)]);
    draw();
  }

  async function readHistory(channel: string): Promise<void> {
    const read = await connection.ask<Message[]>('GET', `/channels/${channel}/messages?limit=100`);
    const known = new Map(read.toReversed().map((message) => [message.id, message]));
    // What came meanwhile, and what only this person was told, is in no history.
    for (const message of state.messages.get(channel) ?? []) known.set(message.id, message);
    state.messages.set(channel, [...known.values()].sort(byAge));
  }

  async function readCommands(channel: string): Promise<void> {
    if (state.commands.has(channel)) return;
    const index = await connection.ask<{ application_commands: Command[] }>(
      'GET',
      `/channels/${channel}/application-command-index`,
    );
    state.commands.set(channel, index.application_commands);
  }

  /** Sends a message; returns what Discord refuses of it. */
  async function say(text: string, channel = state.channel ?? ''): Promise<string | undefined> {
    const reply = state.replyTo;
    state.asked++;
    state.replyTo = undefined;
    draw();
    return refusal(
      connection.ask('POST', `/channels/${channel}/messages`, {
        content: asMentions(text),
        ...(reply && { message_reference: { message_id: reply.id } }),
      }),
    );
  }

  /** "@name" becomes a mention, as Discord's client makes it one. */
  function asMentions(text: string): string {
    return people().reduce((written, { id, username }) => written.replaceAll(`@${username}`, `<@${id}>`), text);
  }

  const people = () => state.guild?.members.map(({ user }) => user) ?? [];

  async function interact(type: number, used: string, body: object, more: Partial<Pending> = {}): Promise<void> {
    const nonce = String(++nonces);
    const channel = state.channel ?? '';
    if (more.choices === undefined) state.asked++;
    state.pending.set(nonce, { channel, used, since: performance.now(), ...more });
    const refused = await refusal(
      connection.ask('POST', '/interactions', { type, nonce, channel_id: channel, ...body }),
    );
    if (refused !== undefined) fail(nonce, refused);
    draw();
  }

  const given = (values: Readonly<Record<string, Value>>, focused?: string) =>
    Object.entries(values).map(([name, value]) => ({ name, value, ...(name === focused && { focused: true }) }));

  function use(command: Command, values: Readonly<Record<string, Value>>): Promise<void> {
    const data = { id: command.id, name: command.name, type: command.type, options: given(values) };
    return interact(2, `/${command.name}`, { data });
  }

  function complete(command: Command, values: Readonly<Record<string, Value>>, focused: string) {
    return new Promise<readonly Choice[]>((choices) => {
      const data = { name: command.name, type: command.type, options: given({ [focused]: '', ...values }, focused) };
      void interact(4, '', { data }, { choices });
    });
  }

  function useOn(message: Message, name: string): Promise<void> {
    return interact(2, name, { data: { name, type: ApplicationCommandType.Message, target_id: message.id } });
  }

  function press(message: Message, customId: string, values?: readonly string[]): Promise<void> {
    state.failed.delete(message.id);
    const data = { custom_id: customId, ...(values && { values }) };
    return interact(3, '', { message_id: message.id, data }, { message: message.id });
  }

  function submit(modal: Modal, values: Readonly<Record<string, string>>): Promise<void> {
    state.modal = undefined;
    return interact(5, modal.title, { data: { id: modal.id, values } });
  }

  /** Opens the evidence of a message's answer at its quote of that number. */
  async function showAnswer(message: Message, number: number, isAsked = true): Promise<void> {
    const id = answerIdIn(message);
    if (id === undefined || (!isAsked && !state.isPanelOpen)) return;
    const { quotes } = await readAnswer(id);
    if (quotes.length > 0) await showQuote(quotes, Math.min(number, quotes.length) - 1, isAsked);
  }

  async function showQuote(quotes: readonly QuoteShape[], at: number, isAsked = true): Promise<void> {
    const quote = quotes[at];
    if (quote === undefined) return;
    state.panel = { kind: 'evidence', quotes, at, article: await readArticle(quote.article) };
    if (isAsked) state.isPanelOpen = true;
    draw();
  }

  let seen = '';
  let isReading = false;
  /** The terms beside the chat, and their picture, are those of the clock's day; one day is read at a time. */
  async function followDay(): Promise<void> {
    const day = dayOf(timeNow(state.clock));
    const theme = document.documentElement.dataset.theme ?? 'dark';
    const width = figureWidth();
    const wanted = `${day} ${theme} ${width}`;
    if (isReading || wanted === seen || !state.isPanelOpen) return;
    isReading = true;
    try {
      [state.terms, state.figure] = await Promise.all([readTerms(day), readFigure(day, theme, width)]);
      seen = wanted;
      draw();
    } catch {
      // Out of reach for a moment; it is looked at again.
    } finally {
      isReading = false;
    }
  }

  async function tryOut({ does }: TryShape): Promise<void> {
    if (does.kind === 'show the deal') {
      state.panel = { kind: 'deal' };
      state.isPanelOpen = true;
      return draw();
    }
    if (does.kind === 'say on a day') await changeClock({ day: does.day });
    const isDirect = does.kind === 'say' && does.where === 'direct';
    const channel = state.channels.find(({ guild_id }) => (guild_id === undefined) === isDirect);
    if (channel !== undefined && channel.id !== state.channel) await open(channel.id);
    await write(does.says);
  }

  /** What is written into the message box: a slash command, or a message. Returns what is refused. */
  async function write(text: string): Promise<string | undefined> {
    // Who is quick has written a command before it is known which there are.
    if (text.startsWith('/')) await readCommands(state.channel ?? '');
    const read = readCommand(text, commandsHere());
    if (read === undefined) return say(text);
    await use(read.command, read.values);
    return undefined;
  }

  const commandsHere = () => state.commands.get(state.channel ?? '') ?? [];

  return {
    state,
    people,
    commandsHere,
    channelNow,
    sitDown,
    open,
    say,
    write,
    use,
    useOn,
    complete,
    press,
    submit,
    showAnswer,
    showQuote,
    tryOut,
    typeHere: () => void refusal(connection.ask('POST', `/channels/${state.channel}/typing`)),
    /** Changes what only this window shows. */
    set(change: Partial<State>): void {
      Object.assign(state, change);
      draw();
    },
    dismiss(id: string): void {
      state.notices = state.notices.filter((notice) => notice.id !== id);
      drop(state.channel ?? '', id);
      draw();
    },
    /** Who types here now, and whether the bot is being waited for. */
    typists(): string[] {
      const here = [...(state.typing.get(state.channel ?? '') ?? [])].filter(([, until]) => until > Date.now());
      return here.map(([id]) => people().find((user) => user.id === id)?.username ?? 'Somebody');
    },
    isWaiting: () =>
      [...state.pending.values()].some(
        ({ channel, since, choices }) =>
          channel === state.channel && choices === undefined && performance.now() - since > PATIENCE_MS,
      ),
  };
}

/** How wide the picture is drawn, in CSS pixels: as the panel is. */
function figureWidth(): number {
  const panel = document.querySelector('.panel-body')?.clientWidth ?? 400;
  return Math.max(320, panel);
}

const byAge = (a: Message, b: Message) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1);

async function refusal(asked: Promise<unknown>): Promise<string | undefined> {
  try {
    await asked;
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

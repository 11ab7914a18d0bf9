import type { PersonShape, StartShape, TryShape } from '../shapes.ts';
import { readSlash, slashesOf, valuesFrom } from './command-line.ts';
import { type Command, type Connection, connect, type Message, refusal, type Told } from './discord.ts';
import { createInteractions } from './interactions.ts';
import { changeClock, followClock } from './own.ts';
import { createPanel } from './panel.ts';
import { type State, WHOLE_DEAL } from './state.ts';

const TYPING_MS = 10_000;
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
    panel: { kind: 'deal', figure: WHOLE_DEAL },
    isPanelOpen: window.innerWidth >= WIDE,
    isDrawerOpen: false,
    clock: { now: Date.now(), speed: 1, isReal: true, read: performance.now() },
    terms: undefined,
    figure: undefined,
  };
  const { showAnswer, showQuote, showFigure, followDay } = createPanel(state, draw);
  let connection: Connection = logIn(person);
  const interactions = createInteractions(state, {
    ask: (method, path, body) => connection.ask(method, path, body),
    begin,
    notify,
    draw,
  });
  let isHinted = false;
  followClock((clock) => {
    state.clock = { ...clock, read: performance.now() };
    void followDay();
    draw();
  });
  // Whoever has stopped typing is seen by looking again.
  window.setInterval(() => {
    if (state.typing.size > 0 || state.pending.size > 0) draw();
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

  function hear(event: Told): void {
    const { t, d } = event;
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
      default:
        interactions.told(event);
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

  function notify(channel: string, text: string, used: string): void {
    state.notices = [...state.notices, { id: crypto.randomUUID(), channel, text, used }];
  }

  /** Something is said or started here: what was wrong before is over, and the log goes to its end. */
  function begin(): void {
    state.asked++;
    state.notices = state.notices.filter(({ channel }) => channel !== state.channel);
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
    begin();
    if (reply === undefined && !text.includes('@') && channelNow()?.guild_id !== undefined) hint(channel);
    state.replyTo = undefined;
    draw();
    return refusal(
      connection.ask('POST', `/channels/${channel}/messages`, {
        content: asMentions(text),
        ...(reply && { message_reference: { message_id: reply.id } }),
      }),
    );
  }

  /** Who has written into a channel and waits for the bot is told once what it listens to. */
  function hint(channel: string): void {
    if (isHinted) return;
    isHinted = true;
    const bot = people().find(({ bot: isBot }) => isBot)?.username;
    notify(
      channel,
      `In a channel the bot answers when it is asked: mention @${bot}, reply to its answer, or type / for a command.`,
      '',
    );
  }

  /** "@name" becomes a mention, as Discord's client makes it one. */
  function asMentions(text: string): string {
    return people().reduce((written, { id, username }) => written.replaceAll(`@${username}`, `<@${id}>`), text);
  }

  const people = () => state.guild?.members.map(({ user }) => user) ?? [];

  async function tryOut({ does }: TryShape): Promise<void> {
    if (does.kind === 'show the deal') {
      state.panel = { kind: 'deal', figure: WHOLE_DEAL };
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
    const read = readSlash(text, slashesHere());
    if (read === undefined) return say(text);
    await interactions.use(read.slash, valuesFrom(Object.entries(read.texts), read.slash, state.channels));
    return undefined;
  }

  const commandsHere = () => state.commands.get(state.channel ?? '') ?? [];
  const slashesHere = () => slashesOf(commandsHere());

  return {
    state,
    people,
    commandsHere,
    slashesHere,
    channelNow,
    sitDown,
    open,
    say,
    write,
    ...interactions,
    showAnswer,
    showQuote,
    showFigure,
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
    /** Who types here now. */
    typists(): string[] {
      const here = [...(state.typing.get(state.channel ?? '') ?? [])].filter(([, until]) => until > Date.now());
      return here.map(([id]) => people().find((user) => user.id === id)?.username ?? 'Somebody');
    },
  };
}

const byAge = (a: Message, b: Message) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1);

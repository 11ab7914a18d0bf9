import type { APIApplicationCommand, APIMessage, APIUser } from 'discord-api-types/v10';

/** A channel as a person's client sees it; a direct one has recipients and no name. */
export type Channel = {
  readonly id: string;
  readonly type: number;
  readonly name?: string;
  readonly guild_id?: string;
  readonly recipients?: readonly APIUser[];
};

export type Guild = {
  readonly id: string;
  readonly name: string;
  readonly owner_id: string;
  readonly channels: readonly Channel[];
  readonly members: readonly { readonly user: APIUser }[];
};

export type Message = APIMessage & { readonly interaction?: { readonly name: string; readonly user: APIUser } };

/** What the gateway tells a person's client. */
export type Told =
  | {
      readonly t: 'READY';
      readonly d: { user: APIUser; guilds: Guild[]; private_channels: Channel[]; session_id: string };
    }
  | { readonly t: 'RESUMED'; readonly d: object }
  | { readonly t: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE'; readonly d: Message }
  | { readonly t: 'MESSAGE_DELETE'; readonly d: { id: string; channel_id: string } }
  | { readonly t: 'TYPING_START'; readonly d: { channel_id: string; user_id: string } }
  | { readonly t: 'CHANNEL_CREATE' | 'CHANNEL_UPDATE' | 'CHANNEL_DELETE'; readonly d: Channel }
  | { readonly t: 'GUILD_APPLICATION_COMMAND_INDEX_UPDATE'; readonly d: object }
  | { readonly t: 'INTERACTION_SUCCESS'; readonly d: { nonce: string } }
  | { readonly t: 'INTERACTION_FAILURE'; readonly d: { nonce: string; text: string } }
  | { readonly t: 'INTERACTION_MODAL_CREATE'; readonly d: Modal & { nonce: string } }
  | { readonly t: 'APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE'; readonly d: { nonce: string; choices: Choice[] } };

export type Choice = { readonly name: string; readonly value: string | number };
export type Command = APIApplicationCommand;

export type TextInput = {
  readonly custom_id: string;
  readonly label?: string | null;
  readonly style: number;
  readonly required?: boolean | null;
  readonly value?: string | null;
  readonly placeholder?: string | null;
  readonly max_length?: number | null;
};
export type Modal = {
  readonly id: string;
  readonly channel_id: string;
  readonly title: string;
  readonly components: readonly {
    readonly label?: string;
    readonly component?: TextInput;
    readonly components?: readonly TextInput[];
  }[];
};

/** What Discord refused, in its words. */
export class Refused extends Error {
  override name = 'Refused';
}

export type Connection = {
  /** A request of this person. Throws Refused. */
  ask<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<T>;
  close(): void;
};

export type Listener = {
  readonly told: (event: Told) => void;
  /** Whether the gateway is reached. */
  readonly connected: (is: boolean) => void;
};

const HELLO = 10;
const DISPATCH = 0;
const INVALID_SESSION = 9;
const RETRY_MS = 500;
/** The token is of an earlier run: only a fresh page knows the new one. */
const AUTHENTICATION_FAILED = 4004;

/** Logs a person in: the client's side of REST and gateway. A lost connection is resumed. */
export function connect(token: string, { told, connected }: Listener): Connection {
  let socket: WebSocket;
  let session: string | undefined;
  let sequence = 0;
  let heart = 0;
  let isOver = false;

  function open(): void {
    socket = new WebSocket(`ws://${location.host}/?v=10&encoding=json`);
    const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d }));
    socket.onmessage = ({ data }) => {
      const frame = JSON.parse(String(data));
      if (frame.op === HELLO) {
        heart = window.setInterval(() => send(1, sequence), frame.d.heartbeat_interval);
        if (session === undefined) send(2, { token, properties: { os: '', browser: 'page', device: '' } });
        else send(6, { token, session_id: session, seq: sequence });
      } else if (frame.op === INVALID_SESSION) {
        session = undefined;
        socket.close();
      } else if (frame.op === DISPATCH) {
        sequence = frame.s;
        if (frame.t === 'READY') session = frame.d.session_id;
        if (frame.t === 'READY' || frame.t === 'RESUMED') connected(true);
        told(frame);
      }
    };
    socket.onclose = ({ code }) => {
      window.clearInterval(heart);
      if (isOver) return;
      connected(false);
      if (code === AUTHENTICATION_FAILED) location.reload();
      else window.setTimeout(() => isOver || open(), RETRY_MS);
    };
  }
  open();

  return {
    async ask(method, path, body) {
      const response = await fetch(`/api/v10${path}`, {
        method,
        headers: { authorization: token, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const read = text === '' ? undefined : JSON.parse(text);
      if (!response.ok) throw new Refused(wordsOf(read));
      return read;
    },
    close() {
      isOver = true;
      socket.close(1000);
    },
  };
}

/** The first thing that is wrong, where a form is; else what is wrong with the request. */
function wordsOf(refusal: { message?: string; errors?: unknown } | undefined): string {
  const inner = JSON.stringify(refusal?.errors ?? null).match(/"message":"((?:\\.|[^"\\])*)"/);
  return inner?.[1] === undefined ? (refusal?.message ?? 'Something went wrong') : JSON.parse(`"${inner[1]}"`);
}

/** What is refused of a request, in words; undefined where nothing is. */
export async function refusal(asked: Promise<unknown>): Promise<string | undefined> {
  try {
    await asked;
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApplicationIntegrationType } from 'discord-api-types/v10';
import { type Clock, systemClock } from './clock.ts';
import type { IdentifyLimits } from './gateway/identify.ts';
import { createGatewayServer } from './gateway/server.ts';
import { createHub, type SandboxEvent } from './hub.ts';
import { createIdentity } from './identity.ts';
import { createPerson, type Person } from './people/person.ts';
import { createFaults, type Fault } from './rest/faults.ts';
import { createLimiter, type RateLimits } from './rest/limits.ts';
import type { RequestRecord } from './rest/record.ts';
import { routes } from './rest/routes/index.ts';
import { createRestServer } from './rest/server.ts';
import { type Builder, createBuilder } from './world/builder.ts';
import { existing, type State } from './world/state.ts';
import type { App, Ref, User } from './world/types.ts';

export interface SandboxOptions {
  /** The time of everything that Discord measures; real time unless given. */
  clock?: Clock;
  /** The time that messages are dated by; the clock's unless given. Nobody waits for it, so it may be set and run fast. */
  calendar?: () => number;
  /** The time of the transport: heartbeats and session starts, which clients wait for in real time. */
  transportClock?: Clock;
  /** Decides ids' companions such as tokens; equal seeds give equal ones. */
  seed?: number;
  /** The port on 127.0.0.1; any free one unless given. */
  port?: number;
  /** The bot's token; made from the seed unless given. */
  token?: string;
  appName?: string;
  /** How the app may be installed; in guilds and by users unless said otherwise. */
  installTypes?: ApplicationIntegrationType[];
  /** Privileged intents that the app holds; none unless given. */
  privileged?: Partial<App['privileged']>;
  rateLimits?: Partial<RateLimits>;
  identify?: Partial<IdentifyLimits>;
  /** Milliseconds between heartbeats. */
  heartbeatInterval?: number;
  /** Answers what is no path of Discord's, at the same address: the page of a client. */
  site?: RequestListener;
}

/** A Discord on loopback: what discord.js talks to, what people do in it, and what a test may break. */
export interface Sandbox extends Omit<Builder, 'addUser'> {
  readonly token: string;
  readonly app: App;
  /** The bot as people see it. */
  readonly bot: User;
  /** `http://127.0.0.1:port`; discord.js wants `rest: { api: url + '/api' }`. Throws before the start. */
  readonly url: string;
  readonly requests: readonly RequestRecord[];
  /** Answers of 401, 403 and 429 in the last ten minutes; Discord bans an address at 10,000. */
  readonly invalidRequests: number;
  readonly gateway: ReturnType<typeof createGatewayServer>['faults'];
  /** Listens on this port, or on the one of the options. */
  start(port?: number): Promise<void>;
  stop(): Promise<void>;
  addPerson(username: string, options?: Partial<Omit<User, 'id' | 'username'>>): Person;
  /** Changes a user's settings: direct messages closed, the app installed. */
  setUser(user: Ref, change: Partial<Omit<User, 'id'>>): void;
  /** Calls back with everything that happens; the returned function ends it. */
  subscribe(listener: (event: SandboxEvent) => void): () => void;
  /** Lets coming requests fail. */
  fail(fault: Fault): void;
  clearFaults(): void;
}

export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const state = createState(options);
  const { addUser, ...builder } = createBuilder(state);
  const limiter = createLimiter(state.clock, { global: 50, routes: true, ...options.rateLimits });
  const faults = createFaults();
  const requests: RequestRecord[] = [];
  const gateway = createGatewayServer(state, {
    clock: options.transportClock ?? systemClock,
    heartbeatInterval: options.heartbeatInterval ?? 41_250,
    identify: { total: 1000, maxConcurrency: 1, interval: 5000, ...options.identify },
  });
  const server = createRestServer({
    state,
    gateway,
    routes,
    limiter,
    faults,
    record: (request) => requests.push(request),
    site: options.site,
  });
  gateway.attach(server);

  return {
    ...builder,
    token: state.app.token,
    app: state.app,
    bot: existing(state.users, state.app.id),
    get url() {
      if (state.address === '') throw new Error('The sandbox has not been started');
      return state.address;
    },
    requests,
    get invalidRequests() {
      return limiter.invalidRequests();
    },
    gateway: gateway.faults,
    async start(port = options.port ?? 0) {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', resolve);
      });
      state.address = `http://127.0.0.1:${portOf(server.address())}`;
    },
    async stop() {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    addPerson: (username, given) => createPerson(state, gateway.deliver, addUser(username, given)),
    setUser: (user, change) => void Object.assign(existing(state.users, user.id), change),
    subscribe: state.hub.subscribe,
    fail: faults.add,
    clearFaults: faults.clear,
  };
}

function createState(options: SandboxOptions): State {
  const clock = options.clock ?? systemClock;
  const identity = createIdentity(clock, options.seed ?? 1);
  const owner = newUser(identity.snowflake(), 'developer');
  const bot = { ...newUser(identity.snowflake(), options.appName ?? 'Sandboxed App'), bot: true };
  return {
    clock,
    calendar: options.calendar ?? clock.now,
    identity,
    hub: createHub(),
    app: {
      id: bot.id,
      name: bot.username,
      ownerId: owner.id,
      token: options.token ?? [26, 6, 38].map(identity.secret).join('.'),
      description: '',
      installTypes: options.installTypes ?? [
        ApplicationIntegrationType.GuildInstall,
        ApplicationIntegrationType.UserInstall,
      ],
      privileged: { members: false, presences: false, messageContent: false, ...options.privileged },
    },
    people: new Map(),
    users: new Map([owner, bot].map((user) => [user.id, user])),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    commands: new Map(),
    commandCreates: new Map(),
    interactions: new Map(),
    modals: new Map(),
    nonces: new Map(),
    address: '',
  };
}

function newUser(id: string, username: string): User {
  return { id, username, bot: false, locale: 'en-US', acceptsDirectMessages: true, installedApp: false };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The sandbox is not listening on a port');
  return address.port;
}

import {
  GatewayCloseCodes as Close,
  GatewayDispatchEvents as Event,
  GatewayIntentBits,
  GatewayOpcodes as Op,
} from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import { renderMember, renderUser } from '../world/render.ts';
import { existing, type State } from '../world/state.ts';
import { guildCreate } from './events.ts';
import { type Frame, type FrameOf, parseFrame } from './frames.ts';
import { type createIdentifyGate, readIdentify } from './identify.ts';
import { personReady } from './person-events.ts';
import { dispatch, replay, type Session, type Wire } from './session.ts';
import { guildsOf, type Viewer } from './visibility.ts';

/** What all connections of a gateway share. */
export interface Gateway {
  readonly state: State;
  readonly clock: Clock;
  readonly sessions: Map<string, Session>;
  readonly identifies: ReturnType<typeof createIdentifyGate>;
  readonly heartbeatInterval: number;
  readonly faults: { acknowledgeHeartbeats: boolean };
  readonly url: string;
}

const framesPerMinute = 120;

/** One socket, from hello to close. */
export interface Connection {
  receive(text: string): void;
  /** The socket has closed; a session ends with it where the client said a final goodbye. */
  closed(code: number): void;
}

export function openConnection(gateway: Gateway, wire: Wire): Connection {
  const { state, clock, sessions } = gateway;
  let session: Session | null = null;
  let frames: number[] = [];
  let cancelDeadline = expectHeartbeat();
  wire.send({ op: Op.Hello, d: { heartbeat_interval: gateway.heartbeatInterval } });

  /** A client that has been silent for one and a half intervals is taken for dead. */
  function expectHeartbeat(): () => void {
    return clock.after(gateway.heartbeatInterval * 1.5, () => wire.close(Close.SessionTimedOut, 'Session timed out.'));
  }

  function heartbeat(): void {
    cancelDeadline();
    cancelDeadline = expectHeartbeat();
    if (gateway.faults.acknowledgeHeartbeats) wire.send({ op: Op.HeartbeatAck });
  }

  /** Like its siblings, returns the code to close with where the frame must not be. */
  function identify(frame: FrameOf<Op.Identify>): Close | undefined {
    if (session) return Close.AlreadyAuthenticated;
    const person = state.people.get(frame.d.token);
    if (person) return welcome({ userId: person.id });
    const audience = readIdentify(state, frame);
    if (typeof audience === 'number') return audience;
    if (!gateway.identifies.enter(audience.shard[0])) return refuseSession();
    session = { id: state.identity.secret(32), audience, sent: [], wire };
    sessions.set(session.id, session);
    const guilds = guildsOf(state, audience);
    dispatch(session, {
      event: Event.Ready,
      data: {
        v: 10,
        user: { ...renderUser(existing(state.users, state.app.id)), verified: true, mfa_enabled: true, email: null },
        guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
        session_id: session.id,
        resume_gateway_url: gateway.url,
        shard: audience.shard,
        application: { id: state.app.id, flags: 0 },
      },
    });
    const announced = audience.intents & GatewayIntentBits.Guilds ? guilds : [];
    for (const guild of announced) dispatch(session, { event: Event.GuildCreate, data: guildCreate(state, guild) });
    return undefined;
  }

  /** A person's client starts sessions as it likes, and is told of all that the person sees. */
  function welcome(audience: Viewer): undefined {
    session = { id: state.identity.secret(32), audience, sent: [], wire };
    sessions.set(session.id, session);
    const place = { session_id: session.id, resume_gateway_url: gateway.url };
    dispatch(session, { event: Event.Ready, data: { ...personReady(state, audience.userId), ...place } });
  }

  function resume({ d }: FrameOf<Op.Resume>): Close | undefined {
    if (session) return Close.AlreadyAuthenticated;
    const person = state.people.get(d.token);
    if (!person && d.token !== state.app.token) return Close.AuthenticationFailed;
    const known = sessions.get(d.session_id);
    if (!known || whose(known) !== person?.id) return refuseSession();
    if (d.seq > known.sent.length) return Close.InvalidSeq;
    known.wire?.terminate();
    known.wire = wire;
    session = known;
    replay(known, d.seq);
    dispatch(known, { event: Event.Resumed, data: {} });
    return undefined;
  }

  function refuseSession(): undefined {
    wire.send({ op: Op.InvalidSession, d: false });
  }

  function requestMembers({ d }: FrameOf<Op.RequestGuildMembers>, current: Session): void {
    const guild = state.guilds.get(d.guild_id);
    if (!guild) return;
    const name = (id: string) => existing(state.users, id).username;
    const wanted = [...guild.members.values()].filter(({ userId }) =>
      d.user_ids ? d.user_ids.includes(userId) : name(userId).startsWith(d.query ?? ''),
    );
    const members = wanted.slice(0, d.limit || undefined).map((member) => renderMember(state, member));
    const missing = (d.user_ids ?? []).filter((id) => !guild.members.has(id));
    dispatch(current, {
      event: Event.GuildMembersChunk,
      data: {
        guild_id: guild.id,
        members,
        chunk_index: 0,
        chunk_count: 1,
        not_found: missing,
        ...(d.nonce && { nonce: d.nonce }),
      },
    });
  }

  function handle(frame: Frame): Close | undefined {
    if (frame.op === Op.Identify) return identify(frame);
    if (frame.op === Op.Resume) return resume(frame);
    if (frame.op === Op.Heartbeat) heartbeat();
    else if (!session) return Close.NotAuthenticated;
    else if (frame.op === Op.RequestGuildMembers) requestMembers(frame, session);
    return undefined;
  }

  function take(text: string): Close | undefined {
    frames = [...frames.filter((at) => clock.now() - at < 60_000), clock.now()];
    if (frames.length > framesPerMinute) return Close.RateLimited;
    const frame = parseFrame(text);
    return typeof frame === 'number' ? frame : handle(frame);
  }

  return {
    receive(text) {
      const code = take(text);
      if (code !== undefined) wire.close(code, reasons[code] ?? '');
    },
    closed(code) {
      cancelDeadline();
      if (session?.wire !== wire) return;
      session.wire = null;
      if (code === 1000 || code === 1001) sessions.delete(session.id);
    },
  };
}

/** The person whose client a session is; undefined for the bot's. */
const whose = ({ audience }: Session) => ('userId' in audience ? audience.userId : undefined);

const reasons: Partial<Record<number, string>> = {
  [Close.UnknownOpcode]: 'Unknown opcode.',
  [Close.DecodeError]: 'Error while decoding payload.',
  [Close.AuthenticationFailed]: 'Authentication failed.',
  [Close.NotAuthenticated]: 'Not authenticated.',
  [Close.AlreadyAuthenticated]: 'Already authenticated.',
  [Close.InvalidSeq]: 'Invalid seq.',
  [Close.RateLimited]: 'Rate limited.',
  [Close.InvalidShard]: 'Invalid shard.',
  [Close.ShardingRequired]: 'Sharding required.',
  [Close.InvalidIntents]: 'Invalid intent(s).',
  [Close.DisallowedIntents]: 'Disallowed intent(s).',
};

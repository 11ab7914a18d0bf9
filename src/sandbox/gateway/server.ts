import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { Clock } from '../clock.ts';
import type { State } from '../world/state.ts';
import { type Gateway, openConnection } from './connection.ts';
import { type Dispatch, translate } from './events.ts';
import { createIdentifyGate, type IdentifyLimits } from './identify.ts';
import { personEvent } from './person-events.ts';
import { dispatch, type Session, type Wire } from './session.ts';
import { shardOf } from './visibility.ts';

export interface GatewayOptions {
  /** What liveness and session starts are measured by: clients wait in real time, whatever the sandbox's clock says. */
  clock: Clock;
  /** Milliseconds between heartbeats. */
  heartbeatInterval: number;
  identify: IdentifyLimits;
}

export type GatewayServer = ReturnType<typeof createGatewayServer>;

/** The gateway's WebSocket side: sends each session what it may hear, and misbehaves on request. */
export function createGatewayServer(state: State, options: GatewayOptions) {
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const gateway: Gateway = {
    state,
    clock: options.clock,
    sessions,
    identifies: createIdentifyGate(options.clock, options.identify),
    heartbeatInterval: options.heartbeatInterval,
    faults: { acknowledgeHeartbeats: true },
    get url() {
      return state.address.replace('http', 'ws');
    },
  };

  state.hub.subscribe((event) => {
    for (const session of sessions.values()) {
      const { audience } = session;
      const told =
        'userId' in audience ? personEvent(state, event, audience.userId) : translate(state, event, audience);
      if (told) dispatch(session, told);
    }
  });

  sockets.on('connection', (socket, request) => {
    const wire: Wire = {
      send: (frame) => socket.send(JSON.stringify(frame)),
      close: (code, reason) => socket.close(code, reason),
      terminate: () => socket.terminate(),
    };
    const query = new URL(request.url ?? '/', 'ws://gateway').searchParams;
    if ((query.get('v') ?? '10') !== '10')
      return wire.close(GatewayCloseCodes.InvalidAPIVersion, 'Invalid API version.');
    if ((query.get('encoding') ?? 'json') !== 'json')
      return wire.close(GatewayCloseCodes.DecodeError, 'Only JSON is spoken here.');
    const connection = openConnection(gateway, wire);
    socket.on('message', (data) => connection.receive(String(data)));
    socket.on('close', (code) => connection.closed(code));
    socket.on('error', () => socket.terminate());
  });

  const connected = () => [...sessions.values()].flatMap(({ wire }) => wire ?? []);
  function onEach(act: (wire: Wire) => void): void {
    for (const wire of connected()) act(wire);
  }

  return {
    attach(server: Server): void {
      server.on('upgrade', (request, socket, head) =>
        sockets.handleUpgrade(request, socket, head, (upgraded) => sockets.emit('connection', upgraded, request)),
      );
    },
    close(): void {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
    get url(): string {
      return gateway.url;
    },
    limit: gateway.identifies.limit,
    /** Sends an interaction to the shard that its guild belongs to; intents do not matter to it. */
    deliver(guildId: string | null, told: Dispatch): void {
      for (const session of sessions.values()) {
        const { audience } = session;
        if ('shard' in audience && shardOf(guildId, audience.shard[1]) === audience.shard[0]) dispatch(session, told);
      }
    },
    /** Tells the clients of one person, such as what became of an interaction. */
    tell(userId: string, told: Dispatch): void {
      for (const session of sessions.values()) {
        if ('userId' in session.audience && session.audience.userId === userId) dispatch(session, told);
      }
    },
    /** Faults that a test switches on. */
    faults: {
      /** Asks every client to reconnect and resume. */
      reconnect: () => onEach((wire) => wire.send({ op: GatewayOpcodes.Reconnect, d: null })),
      /** Declares every session invalid; what cannot be resumed is forgotten. */
      invalidate(resumable: boolean): void {
        const wires = connected();
        if (!resumable) sessions.clear();
        for (const wire of wires) wire.send({ op: GatewayOpcodes.InvalidSession, d: resumable });
      },
      /** Cuts every connection without a closing handshake. */
      drop: () => onEach((wire) => wire.terminate()),
      close: (code: number, reason = '') => onEach((wire) => wire.close(code, reason)),
      /** False: heartbeats stay unanswered, so that clients take the connection for dead. */
      acknowledgeHeartbeats(on: boolean): void {
        gateway.faults.acknowledgeHeartbeats = on;
      },
      connections: () => connected().length,
      /** How many sessions were refused, since they were started too early or too often. */
      refused: gateway.identifies.refused,
    },
  };
}

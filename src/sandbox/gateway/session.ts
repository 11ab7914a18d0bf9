import { GatewayOpcodes } from 'discord-api-types/v10';
import type { Ref } from '../world/types.ts';
import type { Dispatch } from './events.ts';
import type { Audience, Viewer } from './visibility.ts';

/** What a session needs of its socket. */
export interface Wire {
  send(frame: unknown): void;
  close(code: number, reason: string): void;
  /** Ends the connection without a closing handshake. */
  terminate(): void;
}

/** A session of the bot or of a person's client: outlives its socket, so that a resume can replay what was missed. */
export interface Session extends Ref {
  readonly audience: Audience | Viewer;
  readonly sent: { s: number; t: string; d: unknown }[];
  wire: Wire | null;
}

/** Numbers an event, keeps it for a resume and sends it where there is a socket. */
export function dispatch(session: Session, { event, data }: Dispatch): void {
  const entry = { s: session.sent.length + 1, t: event, d: structuredClone(data) };
  session.sent.push(entry);
  session.wire?.send({ op: GatewayOpcodes.Dispatch, ...entry });
}

/** Sends again what came after `sequence`. */
export function replay(session: Session, sequence: number): void {
  for (const entry of session.sent.slice(sequence)) session.wire?.send({ op: GatewayOpcodes.Dispatch, ...entry });
}

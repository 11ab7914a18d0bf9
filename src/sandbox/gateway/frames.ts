import { GatewayCloseCodes, GatewayOpcodes as Op } from 'discord-api-types/v10';
import { z } from 'zod';

/** What a client may send, by opcode; other opcodes that bots know are taken and ignored. */
const frameSchema = z.discriminatedUnion('op', [
  z.object({ op: z.literal(Op.Heartbeat), d: z.int().nullable() }),
  z.object({
    op: z.literal(Op.Identify),
    d: z.object({
      token: z.string(),
      /** A bot must say what it wants to hear; a person's client hears of all that the person sees. */
      intents: z.int().nullish(),
      properties: z.looseObject({}),
      shard: z.tuple([z.int(), z.int()]).nullish(),
    }),
  }),
  z.object({ op: z.literal(Op.Resume), d: z.object({ token: z.string(), session_id: z.string(), seq: z.int() }) }),
  z.object({
    op: z.literal(Op.RequestGuildMembers),
    d: z.object({
      guild_id: z.string(),
      query: z.string().nullish(),
      limit: z.int().nullish(),
      user_ids: z.union([z.string().transform((id) => [id]), z.array(z.string())]).nullish(),
      nonce: z.string().nullish(),
    }),
  }),
  z.object({
    op: z.literal([Op.PresenceUpdate, Op.VoiceStateUpdate, Op.RequestSoundboardSounds]),
    d: z.unknown().optional(),
  }),
]);

export type Frame = z.output<typeof frameSchema>;
export type FrameOf<Opcode extends Frame['op']> = Extract<Frame, { op: Opcode }>;

const anyFrame = z.object({ op: z.int() });

/** Reads a frame; a number is the close code with which Discord answers one that cannot be read. */
export function parseFrame(text: string): Frame | GatewayCloseCodes {
  const json = parseJson(text);
  const known = frameSchema.safeParse(json);
  if (known.success) return known.data;
  const opcode = anyFrame.safeParse(json);
  return opcode.success && !opcodes.has(opcode.data.op)
    ? GatewayCloseCodes.UnknownOpcode
    : GatewayCloseCodes.DecodeError;
}

const opcodes = new Set<number>([
  Op.Heartbeat,
  Op.Identify,
  Op.Resume,
  Op.RequestGuildMembers,
  Op.PresenceUpdate,
  Op.VoiceStateUpdate,
  Op.RequestSoundboardSounds,
]);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

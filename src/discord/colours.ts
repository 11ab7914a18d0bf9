import type { Answer } from '../answer/answer.ts';
import type { Ruling } from '../rules/topic.ts';

const BY_RULING: Record<Ruling, number> = {
  yes: 0x2e7d32, // green
  no: 0xc62828, // red
  conditional: 0xf9a825, // amber
  not_stated: 0x78909c, // blue grey
};
const ANSWERED = 0x1565c0; // blue: answered, and no decision was asked for
const REFUSED = 0x8d6e63; // brown: the request is to be mended
const DECLINED = 0x9e9e9e; // grey: nothing to say

/** The colour of an answer's edge. It repeats what the words say, so nobody needs to see it. */
export function colourOf({ status, ruling }: Pick<Answer, 'status' | 'ruling'>): number {
  if (status === 'refused') return REFUSED;
  if (status !== 'answered') return DECLINED;
  return ruling === null ? ANSWERED : BY_RULING[ruling];
}

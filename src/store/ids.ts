import { randomBytes } from 'node:crypto';

/** An id of 16 characters, for a subscription or a delivery. */
export function newId(): string {
  return randomBytes(8).toString('hex');
}

// Clerk's ids: a prefix and a KSUID, 27 base62 digits of four bytes of time and sixteen more.
import { createHash, randomUUID } from 'node:crypto';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const EPOCH_SECONDS = 1_400_000_000;

/** The same moment and seed make the same id, so what exists from the beginning has the same name in every run. */
export const newId = (prefix: string, at: number, seed: string = randomUUID()): string => {
  const bytes = Buffer.alloc(20);
  bytes.writeUInt32BE(Math.floor(at / 1000) - EPOCH_SECONDS);
  createHash('sha256').update(`${prefix}:${seed}`).digest().copy(bytes, 4);
  let rest = BigInt(`0x${bytes.toString('hex')}`);
  let digits = '';
  while (digits.length < 27) {
    digits = DIGITS.charAt(Number(rest % 62n)) + digits;
    rest /= 62n;
  }
  return `${prefix}_${digits}`;
};

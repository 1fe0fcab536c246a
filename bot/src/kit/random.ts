import { randomBytes } from 'node:crypto';

/** Randomness comes in through this port, so that a failure can be replayed. */
export type Random = {
  /** Unguessable text that is safe in addresses and row keys, of so many random bytes. */
  readonly token: (bytes: number) => string;
  /** From 0 up to, not including, 1. */
  readonly fraction: () => number;
};

export const machineRandom: Random = { token: (bytes) => randomBytes(bytes).toString('base64url'), fraction: Math.random };

const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A short reference number that a person can read aloud: four signs, none that looks like another. */
export const referenceNumber = (random: Random): string =>
  [...Buffer.from(random.token(4), 'base64url')].map((byte) => letters[byte % letters.length]).join('');

import { createHash } from 'node:crypto';

/** Under which a feed's secret is known. The secret is long and random, so that a plain hash cannot be turned back. */
export const feedHash = (secret: string): string => createHash('sha256').update(secret).digest('hex');

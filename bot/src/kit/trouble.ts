/** The store does not answer, or answers that it cannot: what was asked of it may or may not have been done. */
export class StoreUnreachable extends Error {}

/** A row that cannot be read: its key is named, never what stands in it. */
export class UnreadableRow extends Error {}

/** More than a row of the store holds; nothing of it was written. */
export class RowTooLarge extends Error {}

/** For whoever goes through many: one that cannot be read is passed over, and does not keep back the others. */
export const unlessUnreadable = async <Value>(reading: Promise<Value>): Promise<Value | undefined> => {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof UnreadableRow) return undefined;
    throw error;
  }
};

export type Trouble = 'store-unreachable' | 'unreadable' | 'too-large' | 'broken';

/** What a surprise is to a person: each has a sentence of its own. */
export const troubleOf = (error: unknown): Trouble => {
  if (error instanceof StoreUnreachable) return 'store-unreachable';
  if (error instanceof UnreadableRow) return 'unreadable';
  if (error instanceof RowTooLarge) return 'too-large';
  return 'broken';
};

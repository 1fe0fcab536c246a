import type { RefusalBody } from '@kaselo/bot/contract/endpoints';

/** Why something could not be had: the server's own refusals, and what may go wrong on the way to it. */
export type FailureKind = RefusalBody['refusal'] | 'unreachable' | 'outdated' | 'no-token';

/** A failed request. `sentence` is the server's own, in the reader's language; the others are said in the tab's words. */
export class Failure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly sentence?: string,
    readonly reference?: string,
  ) {
    super(sentence ?? kind);
  }
}

export const asFailure = (error: unknown): Failure => (error instanceof Failure ? error : new Failure('unreachable'));

/** Whether asking again by itself may help. */
export const isPassing = (error: unknown): boolean =>
  ['unreachable', 'broken', 'too-many', 'roster-unreachable', 'store-unreachable'].includes(asFailure(error).kind);

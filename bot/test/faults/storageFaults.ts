import type { StorageFault } from './storageProxy';

const answers = (status: number, applied = false): StorageFault => ({ kind: 'answer', status, applied });

/** Everything that the table service may do to us, by the sentence that a test's name ends with. */
export const storageFaults: readonly (readonly [string, StorageFault])[] = [
  ['answers 409', answers(409)],
  ['answers 412', answers(412)],
  ['answers 429', answers(429)],
  ['answers 500', answers(500)],
  ['answers 503', answers(503)],
  ['is slow', { kind: 'slow', milliseconds: 30 }],
  ['never answers', { kind: 'hang', applied: false }],
  ['breaks the line', { kind: 'reset', applied: false }],
];

/** It does what was asked, and we do not hear of it. */
export const lostAnswers: readonly (readonly [string, StorageFault])[] = [
  ['does it and answers 500', answers(500, true)],
  ['does it and answers 503', answers(503, true)],
  ['does it and never answers', { kind: 'hang', applied: true }],
  ['does it and breaks the line', { kind: 'reset', applied: true }],
];

/** Under these something can still be done while they last. */
export const isBearable = (fault: StorageFault): boolean => fault.kind === 'slow';

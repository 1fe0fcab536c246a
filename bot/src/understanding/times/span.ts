import type { Day } from '../../kit/time';

/** A stretch of days that somebody spoke of, both ends included. */
export type Span = { readonly from: Day; readonly to: Day };

/** What days are reckoned from, and which stretches have something in the calendar. */
export type Reckoning = { readonly today: Day; readonly hasEvents: (span: Span) => boolean; readonly looksBack?: boolean };

/** A way of speaking of time. Undefined where the words turn out to be none: '31.2.' is no day. */
export type WayOfSpeaking = {
  readonly said: RegExp;
  readonly means: (match: RegExpExecArray, reckoning: Reckoning) => Span | undefined;
};

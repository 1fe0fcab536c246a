import type { CalendarEvent, EventKind } from '../../calendar/event';
import { byTime, hasDay, isOver, touches } from '../../calendar/times';
import type { AskedWord } from '../names/findNamed';
import type { Network } from '../network';
import { recognised } from '../reading';
import type { Span } from '../times/span';

/** Those that fit about as well as the best: the events of a series, of which time tells which one is meant. */
const asGood = 0.08;
const asGoodAName = 0.035;
/** Of a name at least half was said. */
const wholly = 0.9;

/** The events that the words name about equally well, those whose whole name was said before the others. */
export const eventsNamed = (asked: readonly AskedWord[], kind: EventKind | undefined, { names, data }: Network): EventsNamed => {
  const found = names.find(asked, ['event']);
  const [best] = found;
  if (best === undefined || best.covered < recognised) return { events: [], ofAnyKind: [], whole: [], bestNamed: [] };
  const near = found.filter(({ covered }) => covered >= best.covered - asGood);
  const byId = (ids: ReadonlySet<string>) => data.events.filter(({ id }) => ids.has(id));
  const events = byId(new Set(near.map(({ named }) => named.id)));
  const whole = byId(new Set(near.filter(({ score, covered }) => score >= covered * wholly).map(({ named }) => named.id)));
  const named = byId(new Set(near.filter(({ score }) => score >= best.score - asGoodAName).map((match) => match.named.id)));
  const bestNamed = events.filter(({ id, series }) =>
    named.some((each) => each.id === id || (series !== undefined && each.series === series)),
  );
  const sameKind = ofKind(kind, events);
  return { events: sameKind.length > 0 ? sameKind : events, ofAnyKind: events, whole, bestNamed };
};
export type EventsNamed = {
  readonly events: readonly CalendarEvent[];
  /** The same whatever was said of their kind: who calls a webinar a meeting still knows its day. */
  readonly ofAnyKind: readonly CalendarEvent[];
  readonly whole: readonly CalendarEvent[];
  /** Those of whose names the most was said, and their series. */
  readonly bestNamed: readonly CalendarEvent[];
};

export const ofKind = (kind: EventKind | undefined, events: readonly CalendarEvent[]): readonly CalendarEvent[] =>
  kind === undefined ? events : events.filter((event) => event.kind === kind);

export const within = (span: Span | undefined, events: readonly CalendarEvent[]): readonly CalendarEvent[] =>
  span === undefined ? events : events.filter(({ when }) => touches(span.from, span.to, when));

/** Of several the one next to come; where all are behind, the latest. */
export const nextOf = (events: readonly CalendarEvent[], { now }: Network): CalendarEvent | undefined => {
  const inOrder = events.toSorted(byTime);
  return inOrder.find(({ when, cancelled }) => !cancelled && !isOver(when, now)) ?? inOrder.at(-1);
};

/** Of several the one that comes before all others, whether or not it is behind. */
export const firstOf = (events: readonly CalendarEvent[]): CalendarEvent | undefined => events.toSorted(byTime).at(0);

/** Of several the one that was last; where all are ahead, the next. */
export const lastOf = (events: readonly CalendarEvent[], { now }: Network): CalendarEvent | undefined => {
  const inOrder = events.toSorted(byTime);
  return inOrder.findLast(({ when, cancelled }) => !cancelled && isOver(when, now)) ?? inOrder.at(0);
};

/** The one of those named that a time or its nearness picks: of the whole names where there is one ahead, or nothing is. */
export const pick = (
  { events, ofAnyKind, whole, bestNamed }: EventsNamed,
  span: Span | undefined,
  choose: typeof nextOf,
  network: Network,
) => {
  const inTime = [events, ofAnyKind].map((each) => within(span, each)).find((each) => each.length > 0);
  if (inTime !== undefined && span !== undefined) return choose(inTime, network);
  const isAhead = ({ when }: CalendarEvent) => !isOver(when, network.now);
  const fully = whole.filter((event) => events.includes(event));
  const takesWhole = fully.length > 0 && (choose === lastOf || fully.some(isAhead) || !events.some(isAhead));
  const named = choose === lastOf || !events.some(isAhead) ? bestNamed.filter((event) => events.includes(event)) : [];
  return choose(takesWhole ? fully : named.length > 0 ? named : events, network);
};

/** Those at which people meet on a day that is known. */
export const meetings = ({ data }: Network): readonly CalendarEvent[] =>
  data.events.filter(({ when, kind, cancelled }) => hasDay(when) && kind !== 'deadline' && !cancelled);

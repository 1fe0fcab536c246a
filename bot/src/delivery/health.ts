import { type Clock, hours, type Instant, minutes } from '../kit/clock';
import type { Due, DueIndex, Health, UnreadableRows } from './ports';
import { postId } from './post';

/** A scheduler that has not looked for so long has died. */
const longestSilence = minutes(3);
/** Something that has been due for so long and is neither posted nor let go is stuck. Late follow-ups wait for the morning. */
const longestWait = hours(14);
/** Whoever looks after the server hears of what might have been made so long ago. */
const longestPatience = minutes(15);

export type HealthPorts = {
  readonly due: DueIndex;
  readonly unreadable: UnreadableRows;
  readonly clock: Clock;
  readonly lastTick: () => Instant;
  /** How many networks were paused when they were last looked at. */
  readonly paused: () => number;
  /** Until when posts wait by the rules, by their ids. */
  readonly postponed: ReadonlyMap<string, Instant>;
};

/** Whether the parts that keep the promises work: what alerts ask. */
export const readHealth = (ports: HealthPorts) => async (): Promise<Health> => {
  const now = ports.clock.now();
  const waiting = await ports.due.upTo(now).catch(() => undefined);
  const rows = await ports
    .unreadable()
    .then(({ length }) => length)
    .catch(() => 0);
  const silent = now - ports.lastTick();
  const oldest = waiting?.at(0);
  const waited = oldest === undefined ? 0 : now - oldest.at;
  const paused = ports.paused();
  const checks = {
    storage: { healthy: waiting !== undefined, says: waiting === undefined ? 'unreachable' : 'reachable' },
    rows: { healthy: rows === 0, says: rows === 0 ? 'all can be read' : `${rows} cannot be read and are set aside` },
    scheduler: { healthy: silent < longestSilence, says: `looked ${Math.round(silent / 1000)} s ago` },
    deliveries: {
      healthy: waited < longestWait,
      says: waited === 0 ? 'nothing waits' : `the oldest has waited ${Math.round(waited / 60_000)} min`,
    },
    // Whoever archived the team may have meant it: a server that is well is not called unwell for as long as that lasts.
    networks: { healthy: true, ...(paused === 0 ? { says: 'none is paused' } : { says: `paused: ${paused}`, needsLook: true }) },
  };
  const overdue = waiting?.filter((due) => isOverdue(due, now, ports.postponed)).length;
  return { healthy: Object.values(checks).every(({ healthy }) => healthy), overdue, checks };
};

/** A post that waits by the rules might be made from when they let it. */
const isOverdue = ({ task, at, subject }: Due, now: Instant, postponed: HealthPorts['postponed']): boolean =>
  task === 'post' && now - Math.max(at, postponed.get(postId(subject)) ?? 0) > longestPatience;

import type { Clock } from '../kit/clock';
import { ok, type Result, refuse } from '../kit/result';
import type { NetworkData } from '../network/networkData';
import { type NotAsked, whyNotAsked } from './asked';
import type { Attendance } from './attendance';
import type { Attendances } from './ports';

export type Said = Omit<Attendance, 'at'>;

export type ComingRefusal = 'not-found' | NotAsked;

/**
 * Stores whether a person comes. The same said twice is one answer; another one replaces the person's own.
 * Nothing is stored where nobody is asked.
 */
export const sayComing =
  (attendances: Attendances, clock: Clock) =>
  async ({ network, events }: NetworkData, said: Said): Promise<Result<Attendance, ComingRefusal>> => {
    const now = clock.now();
    const event = events.find(({ id }) => id === said.event);
    if (event === undefined) return refuse('not-found');
    const why = whyNotAsked(event, now);
    if (why !== undefined) return refuse(why);
    const before = await attendances.of(network.id, said.event, said.person);
    const channelAccount = said.channelAccount ?? before?.channelAccount;
    const attendance: Attendance = { ...said, ...(channelAccount === undefined ? {} : { channelAccount }), at: now };
    if (before !== undefined && saysSame(before, attendance)) return ok(before);
    await attendances.save(network.id, attendance);
    return ok(attendance);
  };

const saysSame = (one: Attendance, other: Attendance): boolean =>
  one.coming === other.coming && one.organisation === other.organisation && one.channelAccount === other.channelAccount;

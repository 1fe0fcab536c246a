import type { CalendarEvent } from '../calendar/event';
import type { Clock } from '../kit/clock';
import type { NetworkId } from '../kit/ids';
import { ok, type Result, refuse } from '../kit/result';
import type { CreatePorts } from './createNetwork';

export type SaveEventPorts = Pick<CreatePorts, 'networks' | 'planEvent'> & { readonly clock: Clock };

/**
 * Writes an event, new or changed. One that gets another time is planned anew from now on: what its new time would have
 * brought before this moment is never posted, and what its old time had still to bring no longer is.
 */
export const saveEvent =
  ({ networks, planEvent, clock }: SaveEventPorts) =>
  async (id: NetworkId, changed: Omit<CalendarEvent, 'plannedAt'>): Promise<Result<CalendarEvent, 'no-network'>> => {
    for (;;) {
      const stored = await networks.stored(id);
      const earlier = (await networks.read(id))?.events.find((event) => event.id === changed.id);
      if (stored === undefined) return refuse('no-network');
      const sameTime = earlier !== undefined && JSON.stringify(earlier.when) === JSON.stringify(changed.when);
      const event: CalendarEvent = { ...changed, plannedAt: sameTime ? earlier.plannedAt : clock.now() };
      await planEvent(stored.row, event);
      if (await networks.saveEvent(stored, event)) return ok(event);
    }
  };

import type { CalendarEvent } from '../calendar/event';
import type { Clock } from '../kit/clock';
import type { Random } from '../kit/random';
import type { NetworkContent } from './content';
import type { Network } from './network';
import type { Networks } from './ports';
import { firstSettings } from './settings';

export type CreatePorts = {
  readonly networks: Networks;
  readonly planEvent: (network: Network, event: CalendarEvent) => Promise<void>;
  readonly clock: Clock;
  readonly random: Random;
};

/** Brings a network's content into the store, for the team that waits for it if there is one; a network that is there already is left as it is. */
export const createNetwork =
  ({ networks, planEvent, clock, random }: CreatePorts) =>
  async (content: NetworkContent, beginning: Pick<Network, 'binding' | 'setup'> = {}): Promise<'created' | 'there-already'> => {
    if (await networks.has(content.id)) return 'there-already';
    const now = clock.now();
    const network: Network = {
      id: content.id,
      frame: content.frame,
      settings: firstSettings(content.settings),
      ...beginning,
      calendarSecret: random.token(32),
      createdAt: now,
    };
    const { organisations, outsideParties, projects, priorities, indicators, series, rounds } = content;
    const events = content.events.map((event): CalendarEvent => ({ ...event, plannedAt: now }));
    for (const event of events) await planEvent(network, event);
    await networks.create({ network, organisations, outsideParties, projects, priorities, indicators, series, events, rounds });
    return 'created';
  };

import { teamsTabLink } from '../../src/edges/teams/tabLink';
import type { NetworkData } from '../../src/network/networkData';
import { firstSettings } from '../../src/network/settings';
import { instantAt } from '../plan/helsinki';
import { realContent } from '../stories/app';

/** The day of the webinar, when its follow-up has just opened. */
export const now = instantAt('2021-04-14T15:00');

/** The network with its real content, bound to a channel. */
export const data: NetworkData = {
  ...realContent,
  network: {
    id: realContent.id,
    frame: realContent.frame,
    settings: firstSettings(realContent.settings),
    calendarSecret: 's'.repeat(43),
    createdAt: 0,
    binding: { teamId: 't', channelId: 'c', tenantId: 'x', serviceUrl: 'http://localhost/', botId: 'b', since: now },
  },
  events: realContent.events.map((event) => ({ ...event, plannedAt: 0 })),
};

export const links = {
  // As long as in Teams, for it counts towards a card's size.
  tab: teamsTabLink('https://kaselo.example.org', '11111111-2222-4333-8444-555555555555'),
  page: (page: string) => `https://kaselo.example.org/tab/${page}`,
  calendarFile: (_network: object, event: string) => `https://kaselo.example.org/calendar/event/${event}.${'s'.repeat(32)}.ics`,
};

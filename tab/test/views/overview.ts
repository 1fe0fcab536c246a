import { Overview } from '@kaselo/bot/contract/overview';
import * as v from 'valibot';
import { eloliv, entrepreneurship, goodPractices, ohjaamot, presentation, webinar } from './events';
import { indicators } from './indicators';
import { priorities } from './priorities';
import { updates } from './updates';

/** The network on the eve of its webinar, as somebody of Ohjaamo Kotka sees it. Statuses, updates and answers are invented. */
export const overview: Overview = v.parse(Overview, {
  today: 'tiistai 13.4.2021',
  week: 15,
  next: webinar,
  upcoming: [presentation, eloliv, goodPractices, ohjaamot, entrepreneurship],
  waiting: [
    {
      round: '2021-04-09-ohjaamot-ajankohtaiskatsaus',
      title: 'Ajankohtaiskatsaus kevät 2, Ohjaamot-työryhmä',
      closes: 'pe 23.4.',
      daysLeft: 10,
    },
  ],
  mine: {
    open: 5,
    actions: [
      {
        id: 'p2-toimenpide-ohjaamot-tessu2-osmo',
        text: 'Ohjaamot: valmennusta Tessu2- ja Osmo-hankkeet',
        priority: 2,
        status: 'in-progress',
        delayed: true,
        lastUpdate: 'ma 22.3.',
        mayWrite: true,
      },
      {
        id: 'p1-toimenpide-kokemusten-jakaminen',
        text: 'Käyttökokemusten jakaminen, hyvien käytäntöjen jakaminen',
        priority: 1,
        status: 'not-started',
        delayed: false,
        mayWrite: false,
      },
    ],
  },
  priorities: priorities.priorities,
  indicators: indicators.indicators.map((indicator, at) => ({
    ...indicator,
    course: at === 0 ? 'on-the-way' : at === 1 ? 'off-the-way' : 'no-data',
  })),
  latest: updates.slice(0, 3).map((update) => ({ kind: 'update', update })),
});

/** The first day: nothing has been written, nothing waits, nothing is in the calendar. */
export const firstDay: Overview = {
  ...overview,
  next: undefined,
  upcoming: [],
  waiting: [],
  mine: { open: 0, actions: [] },
  latest: [],
  priorities: overview.priorities.map((priority) => ({
    ...priority,
    statuses: priority.statuses.map(() => 'not-started'),
    lastUpdate: undefined,
  })),
};

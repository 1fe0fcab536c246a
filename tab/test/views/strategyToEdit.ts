import { StrategyToEdit } from '@kaselo/bot/contract/strategy';
import * as v from 'valibot';
import { organisations } from './organisations';
import { priorities } from './priorities';

const versions = ['eka', 'toka', 'kolmas', 'neljas', 'viides'];

/** The two rows that are one action, under the first priority and the third. */
export const twins: readonly [string, string] = ['p1-toimenpide-nivelvaihe', 'p3-toimenpide-nivelvaihe'];

/** The strategy as a coordinator edits it. */
export const strategyToEdit: StrategyToEdit = v.parse(StrategyToEdit, {
  frame: {
    id: 'kaselo',
    version: 'pohja',
    value: {
      ...priorities.frame,
      name: 'KASELO',
      longName: 'Kaakkois-Suomen ELO-verkosto',
      leadOrganisation: 'kaakkois-suomen-ely-keskus',
      period: { startYear: 2021, endYear: 2027 },
      goals: { text: 'Tavoitteena on', items: priorities.frame.goals },
      springPlan: { title: 'Kevät', subtitle: '2021', networks: [] },
      ohjaamot: { title: 'Ohjaamot', theme: 'Ohjaus', partners: [] },
      abbreviations: [],
    },
  },
  priorities: priorities.priorities.map(({ id, order, title, objectives, actions }, at) => ({
    version: versions[at],
    value: {
      id,
      order,
      title,
      objectives,
      actions: actions.map((action) => ({ id: action.id, text: action.text, ...sameAs(action.id) })),
    },
  })),
  organisations,
  events: [{ id: '2021-04-14-kaselo-webinaari', name: 'KASELO-webinaari, keskiviikkona 14.4.2021' }],
  projects: [{ id: 'osmo', name: 'Osmo' }],
  indicators: [{ id: 'mittari-osaamistaso', name: 'Osaamistason nostaminen' }],
});

function sameAs(id: string) {
  const at = twins.indexOf(id);
  return at < 0 ? {} : { sameAs: twins[1 - at] };
}

import { Me } from '@kaselo/bot/contract/me';
import * as v from 'valibot';
import { organisations } from './organisations';
import { priorities } from './priorities';

/** A guest of Ohjaamo Kotka, reading in Finnish. */
export const member = v.parse(Me, {
  role: 'member',
  language: 'fi',
  languages: ['fi', 'sv', 'en'],
  organisation: { id: 'ohjaamo-kotka', name: 'Ohjaamo Kotka' },
  network: {
    id: 'kaselo',
    name: 'KASELO',
    longName: 'Kaakkois-Suomen ELO-verkosto',
    vision: 'Muutoskyvykäs Kaakkois-Suomen ELO-verkosto yhteistyössä asiakkaan parhaaksi',
    planTitle: 'Kaakkois-Suomen elinikäisen oppimisen ja ohjauksen toimintasuunnitelma 2021-2027, Kaakkois-Suomen ELY-keskus',
    leadOrganisation: 'Kaakkois-Suomen ELY-keskus',
  },
  regions: [
    { id: 'kymenlaakso', name: 'Kymenlaakso' },
    { id: 'etela-karjala', name: 'Etelä-Karjala' },
  ],
  organisations,
  priorities: priorities.priorities.map(({ id, order, title }) => ({ id, order, title })),
  bound: true,
} satisfies v.InferInput<typeof Me>);

/** Somebody of the secretariat. */
export const coordinator: Me = v.parse(Me, {
  ...member,
  role: 'coordinator',
  organisation: { id: 'kaakkois-suomen-ely-keskus', name: 'Kaakkois-Suomen ELY-keskus' },
});

/** A person who is here for the first time. */
export const newcomer: Me = { ...member, organisation: undefined };

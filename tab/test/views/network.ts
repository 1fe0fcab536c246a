import { NetworkView } from '@kaselo/bot/contract/network';
import * as v from 'valibot';
import { organisations } from './organisations';

const only = (region: string) => organisations.filter(({ regions }) => regions.length === 1 && regions.includes(region));
const rows = (members: typeof organisations) =>
  members
    .toSorted((one, other) => one.name.localeCompare(other.name, 'fi'))
    .map(({ id, name }) => ({
      id,
      name,
      lead: id === 'kaakkois-suomen-ely-keskus',
      mine: id === 'ohjaamo-kotka',
      actions: [],
      answers: 0,
      people: 0,
      predecessors: [],
    }));

export const network: NetworkView = v.parse(NetworkView, {
  today: '2021-04-13',
  organisationCount: organisations.length,
  groups: [
    { region: 'kymenlaakso', name: 'Kymenlaakso', organisations: rows(only('kymenlaakso')) },
    { region: 'etela-karjala', name: 'Etelä-Karjala', organisations: rows(only('etela-karjala')) },
    { organisations: rows(organisations.filter(({ regions }) => regions.length > 1)) },
  ],
  regionCounts: [
    { id: 'kymenlaakso', name: 'Kymenlaakso', count: 18 },
    { id: 'etela-karjala', name: 'Etelä-Karjala', count: 19 },
  ],
  former: [],
  coming: [],
  outsideParties: [{ id: 'esaely', name: 'ESAELY' }],
  projects: [
    { id: 'kohtaamo', name: 'Kohtaamo' },
    { id: 'tyonhaun-performanssi', name: 'Työnhaun Performanssi', funding: 'ESR' },
  ],
  abbreviations: [{ short: 'OKM', long: 'Opetus- ja kulttuuriministeriö' }],
});

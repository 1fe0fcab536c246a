import { FollowUps, Round } from '@kaselo/bot/contract/followUps';
import * as v from 'valibot';
import { webinar } from './events';
import { organisations } from './organisations';

const summary = {
  id: '2021-04-14-kaselo-webinaari',
  title: 'Yhteistyöllä kohti kestävää tulevaisuutta, KASELOn Teams-webinaari',
  day: 'ke 14.4.',
  byHand: false,
  state: 'open',
  closes: 'ke 28.4.',
  daysLeft: 7,
  answered: 3,
  of: organisations.length,
} as const;

const linked = { id: 'p2-toimenpide-kaselo-webinaari', text: 'Teams-webinaari: Yhteistyöllä kohti kestävää tulevaisuutta' };
const answerers = ['ohjaamo-kotka', 'lut-yliopisto', 'kaakkois-suomen-te-toimisto'];

/** Two rounds, of which the later is open; all answers are invented. */
export const followUps: FollowUps = v.parse(FollowUps, {
  rounds: [
    {
      id: '2021-03-11-yritysrahoitus-webinaari',
      title: 'Yritysrahoitus-webinaari',
      day: 'to 11.3.',
      byHand: false,
      state: 'closed',
      closes: 'to 25.3.',
      daysLeft: 0,
      answered: 2,
      of: organisations.length,
    },
    summary,
  ],
  organisations: organisations.map(({ id, name, regions }) => ({
    id,
    name,
    regions,
    mine: id === 'ohjaamo-kotka',
    marks: [id === 'cursor' || id === 'wirma' ? 'good-practice' : 'missed', answerers.includes(id) ? 'answered' : 'open'],
  })),
  coming: [
    {
      id: '2021-04-28-hyvat-kaytannot',
      title: 'Hyvät käytännöt: Uraohjaus ja sukupuolisensitiivinen ohjaus',
      opens: 'ke 28.4. klo 10.30',
      byHand: false,
    },
  ],
});

/** What is asked where the network has chosen nothing else. */
export const standardQuestions = [
  { id: 'outcome', block: 'text', label: 'Mitä jäi käteen?', required: true },
  { id: 'moved', block: 'action-status', label: 'Mihin toimenpiteeseen tämä liittyy?' },
  { id: 'goodPractice', block: 'text', label: 'Hyvä käytäntö, jonka muut voivat ottaa käyttöön' },
  { id: 'next', block: 'text', label: 'Mitä seuraavaksi, ja kuka tekee?' },
  { id: 'usefulness', block: 'scale', label: 'Kuinka hyödyllinen tilaisuus oli?', ends: { low: 'ei lainkaan', high: 'erittäin' } },
];

export const round: Round = v.parse(Round, {
  summary,
  event: { ...webinar, past: true },
  question: 'Webinaari päättyi. Mitä siitä jäi käteen teidän organisaatiossanne?',
  questions: standardQuestions,
  times: { opensAt: '2021-04-14T14:30', lastDay: '2021-04-28' },
  writer: 'kirjoittaja1',
  answers: [
    {
      organisation: { id: 'ohjaamo-kotka', name: 'Ohjaamo Kotka' },
      day: 'ke 14.4.',
      mine: true,
      edited: false,
      outcome: 'Sovimme ammattiopiston kanssa yhteisen ohjaushetken joka toinen tiistai. Ensimmäinen on 4.5.',
      goodPractice: 'Yhteinen ohjaushetki oppilaitoksen tiloissa.',
      usefulness: 5,
      moved: [{ ...linked, priority: 'monialainen-yhteistyo', status: 'completed' }],
      others: [],
    },
    {
      organisation: { id: 'lut-yliopisto', name: 'LUT-yliopisto' },
      day: 'ti 20.4.',
      mine: false,
      edited: false,
      outcome: 'Kv-opiskelijoille löytyi kolme harjoittelupaikkaa webinaarin jälkeisistä keskusteluista.',
      moved: [],
      others: [],
    },
    {
      organisation: { id: 'kaakkois-suomen-te-toimisto', name: 'Kaakkois-Suomen TE-toimisto' },
      day: 'ke 14.4.',
      mine: false,
      edited: true,
      outcome: 'Ohjaamme asiakkaat suoraan Ohjaamon verkkovastaanotolle. Odotus lyheni viikosta kahteen päivään.',
      next: 'Jatkamme syksyllä.',
      moved: [],
      others: [],
    },
  ],
  missing: organisations.filter(({ id }) => !answerers.includes(id)).map(({ id, name }) => ({ id, name })),
  mine: { outcome: 'Sovimme ammattiopiston kanssa yhteisen ohjaushetken joka toinen tiistai. Ensimmäinen on 4.5.' },
  actions: [{ ...linked, linked: true, status: 'in-progress' }],
});

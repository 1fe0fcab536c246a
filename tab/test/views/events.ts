import { EventView } from '@kaselo/bot/contract/event';
import * as v from 'valibot';

type Written = Partial<v.InferInput<typeof EventView>> & Pick<v.InferInput<typeof EventView>, 'id' | 'title' | 'kind' | 'when' | 'words'>;

/** An event of which only what matters is written out. */
export const eventOf = (written: Written): EventView => {
  const { when } = written;
  const day =
    when.precision === 'time' ? when.start.slice(0, 10) : 'day' in when ? when.day : `${'month' in when ? when.month : when.firstMonth}-01`;
  return v.parse(EventView, {
    firstDay: day,
    lastDay: day,
    past: false,
    organisers: [],
    participants: [],
    organisations: [],
    regions: [],
    wholeNetwork: false,
    mine: false,
    topics: [],
    priorities: [],
    actions: [],
    projects: [],
    source: [],
    cancelled: false,
    ...written,
  });
};

export const webinar = eventOf({
  id: '2021-04-14-kaselo-webinaari',
  title: 'Yhteistyöllä kohti kestävää tulevaisuutta, KASELOn Teams-webinaari',
  kind: 'webinar',
  when: { precision: 'time', start: '2021-04-14T12:00', end: '2021-04-14T14:30' },
  words: { day: 'ke 14.4.', time: 'klo 12.00–14.30', full: 'ke 14.4. klo 12.00–14.30', vague: false },
  nearness: 'huomenna',
  place: 'Teams',
  organisers: ['KASELO'],
  topics: ['Uusi KASELO-visio ja strategian painopisteet', 'Ekosysteemejä & tuloksia ja toimintamalleja'],
  priorities: [{ id: 'monialainen-yhteistyo', order: 2, title: 'Monialaisen yhteistyön koordinointi ja kehittäminen' }],
  actions: [{ id: 'p2-toimenpide-kaselo-webinaari', text: '14.4.2021 Teams-webinaari KASELO: Yhteistyöllä kohti kestävää tulevaisuutta' }],
  source: ['KASELO Teams – Webinaari Yhteistyöllä kohti kestävää tulevaisuutta 14.4.2021 klo 12-14.30'],
  note: 'Sama päivä kuin diojen päiväys 14.4.2021.',
  calendarFile: '/calendar/event/2021-04-14-kaselo-webinaari.example.ics',
  round: { id: '2021-04-14-kaselo-webinaari', state: 'coming' },
});

export const presentation = eventOf({
  id: '2021-04-15-ohjaustaverkossa-esittely',
  title: 'Kaakkois-Suomen ELO-verkosto, Ohjaustaverkossa.fi-esittely',
  kind: 'meeting',
  when: { precision: 'time', start: '2021-04-15T14:00', end: '2021-04-15T15:30' },
  words: { day: 'to 15.4.', time: 'klo 14.00–15.30', full: 'to 15.4. klo 14.00–15.30', vague: false },
  nearness: 'torstaina',
  place: 'Teams',
  organisers: ['Kohtaamo-hanke'],
  participants: ['Kaakkois-Suomen ELO-verkosto'],
  priorities: [
    { id: 'ohjauksen-laatu', order: 3, title: 'Ohjauksen laadun kehittäminen tietoon perustuen yhdenvertaisesti ja kestävästi' },
  ],
  projects: ['Kohtaamo'],
});

export const eloliv = eventOf({
  id: '2021-04-23-eloliv',
  title: 'ELOLIV-palaveri',
  kind: 'meeting',
  when: { precision: 'day', day: '2021-04-23' },
  words: { day: 'pe 23.4.', time: 'kellonaika avoin', full: 'pe 23.4.', vague: true },
  nearness: 'kymmenen päivän päästä',
  place: 'Teams',
  series: { id: 'eloliv', title: 'ELOLIV' },
});

export const goodPractices = eventOf({
  id: '2021-04-28-hyvat-kaytannot',
  title: 'Hyvät käytännöt: Uraohjaus ja sukupuolisensitiivinen ohjaus',
  kind: 'webinar',
  when: { precision: 'time', start: '2021-04-28T09:00', end: '2021-04-28T10:30' },
  words: { day: 'ke 28.4.', time: 'klo 9.00–10.30', full: 'ke 28.4. klo 9.00–10.30', vague: false },
  priorities: [{ id: 'ohjauspalvelun-saatavuus', order: 1, title: 'Ohjauspalvelun saatavuus ja kehittäminen monikanavaisesti' }],
  series: { id: 'hyvat-kaytannot', title: 'Hyvät käytännöt' },
});

export const ohjaamot = eventOf({
  id: '2021-04-29-ajankohtaista-ohjaamoista',
  title: 'Ajankohtaista ohjaamoista, TEM:n Teams-palaveri',
  kind: 'meeting',
  when: { precision: 'day', day: '2021-04-29' },
  words: { day: 'to 29.4.', time: 'kellonaika avoin', full: 'to 29.4.', vague: true },
  place: 'Teams',
  organisers: ['TEM'],
});

export const entrepreneurship = eventOf({
  id: '2021-04-yrittajyyskasvatusstrategia',
  title: 'Yrittäjyyskasvatusstrategian päivitys, webinaari ja työpaja',
  kind: 'webinar',
  when: { precision: 'month', month: '2021-04', lastMonth: '2021-05' },
  words: { day: 'huhti–touko', time: 'päivä avoin', full: 'huhti–toukokuussa', vague: true },
  lastDay: '2021-05-31',
  priorities: [{ id: 'monialainen-yhteistyo', order: 2, title: 'Monialaisen yhteistyön koordinointi ja kehittäminen' }],
  note: 'Huhti- tai toukokuu; webinaari ja työpaja voivat olla eri tilaisuuksia. Ei kuukausisivuilla.',
});

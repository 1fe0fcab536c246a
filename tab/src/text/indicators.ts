import { inWords, pluralBy } from './numbers';
import type { Translated } from './useWords';

const several = { fi: pluralBy('fi'), sv: pluralBy('sv'), en: pluralBy('en') };

/** 'Neljällä on luku': what has something stands in a case of its own. */
const withFigureOn = [
  '',
  'yhdellä',
  'kahdella',
  'kolmella',
  'neljällä',
  'viidellä',
  'kuudella',
  'seitsemällä',
  'kahdeksalla',
  'yhdeksällä',
  'kymmenellä',
];

const fi = {
  title: 'Mittarit',
  period: (from: number, to: number) => `Strategiakausi ${from}–${to}.`,
  withFigure: (n: number, of: number) =>
    n === 0
      ? 'Yhdestäkään mittarista ei ole vielä lukua.'
      : `Mittareita on ${inWords('fi', of)}, niistä ${withFigureOn[n] ?? `${n}:llä`} on luku.`,
  oneYear: 'Vasta yhdeltä vuodelta: suunta näkyy, kun toinen vuosi on haettu.',
  view: 'Näkymä',
  cards: 'Kortteina',
  table: 'Taulukkona',
  direction: {
    increase: 'tavoite: kasvaa',
    decrease: 'tavoite: vähenee',
    reach: 'tavoite: saavuttaa taso',
    qualitative: 'arvioidaan sanoin',
  },
  target: (value: string) => `tavoite ${value}`,
  noFigure: 'tieto puuttuu',
  symbol: (symbol: string) => `lähteessä ${symbol}`,
  index: 'indeksiluku',
  wholeCountry: (value: string) => `koko maa ${value}`,
  years: (n: number, latest: string) =>
    n === 0
      ? 'ei vielä yhtään vuotta'
      : n === 1
        ? `vasta yksi vuosi, ${latest}`
        : `${inWords('fi', n)} ${several.fi(n, 'vuosi', 'vuotta')}, viimeisin ${latest}`,
  source: (source: string) => `Lähde: ${source}`,
  population: (population: string) => `Väestö: ${population}`,
  unclear: 'Epäselvää lähteessä',
  qualitative: { heading: 'Laadulliset mittarit', how: 'arvioidaan sanoin, ei lukuna' },
  none: 'Ei vielä mittareita',
  noneText: 'Kun strategiaan kirjataan mittari, se näkyy tässä.',
  columns: { indicator: 'Mittari', target: 'Tavoite', country: 'Koko maa', year: 'Vuosi', meaning: 'Mitä luvut kertovat', source: 'Lähde' },
};

type Words = typeof fi;

const sv: Words = {
  title: 'Indikatorer',
  period: (from, to) => `Strategiperioden ${from}–${to}.`,
  withFigure: (n, of) =>
    n === 0
      ? 'Ingen av indikatorerna har ännu någon siffra.'
      : `${inWords('sv', n)} av ${inWords('sv', of)} indikatorer har en siffra.`.replace(/^./, (first) => first.toUpperCase()),
  oneYear: 'Bara från ett år: riktningen syns när ett andra år har hämtats.',
  view: 'Vy',
  cards: 'Som kort',
  table: 'Som tabell',
  direction: { increase: 'mål: ökar', decrease: 'mål: minskar', reach: 'mål: når nivån', qualitative: 'bedöms i ord' },
  target: (value) => `mål ${value}`,
  noFigure: 'uppgift saknas',
  symbol: (symbol) => `i källan ${symbol}`,
  index: 'indextal',
  wholeCountry: (value) => `hela landet ${value}`,
  years: (n, latest) =>
    n === 0 ? 'ännu inget år' : n === 1 ? `bara ett år hittills, ${latest}` : `${inWords('sv', n)} år, det senaste ${latest}`,
  source: (source) => `Källa: ${source}`,
  population: (population) => `Befolkning: ${population}`,
  unclear: 'Oklart i källan',
  qualitative: { heading: 'Kvalitativa indikatorer', how: 'bedöms i ord, inte med siffror' },
  none: 'Inga indikatorer ännu',
  noneText: 'När en indikator skrivs in i strategin visas den här.',
  columns: {
    indicator: 'Indikator',
    target: 'Mål',
    country: 'Hela landet',
    year: 'År',
    meaning: 'Vad siffrorna berättar',
    source: 'Källa',
  },
};

const en: Words = {
  title: 'Indicators',
  period: (from, to) => `Strategy period ${from}–${to}.`,
  withFigure: (n, of) =>
    n === 0
      ? 'None of the indicators has a figure yet.'
      : `${inWords('en', n)} of ${inWords('en', of)} indicators ${several.en(n, 'has', 'have')} a figure.`.replace(/^./, (first) =>
          first.toUpperCase(),
        ),
  oneYear: 'Only from one year: the direction shows once a second year has been fetched.',
  view: 'View',
  cards: 'As cards',
  table: 'As a table',
  direction: { increase: 'aim: increase', decrease: 'aim: decrease', reach: 'aim: reach the level', qualitative: 'assessed in words' },
  target: (value) => `target ${value}`,
  noFigure: 'not available',
  symbol: (symbol) => `${symbol} in the source`,
  index: 'index figure',
  wholeCountry: (value) => `whole country ${value}`,
  years: (n, latest) =>
    n === 0 ? 'no years yet' : n === 1 ? `only one year so far, ${latest}` : `${inWords('en', n)} years, the latest ${latest}`,
  source: (source) => `Source: ${source}`,
  population: (population) => `Population: ${population}`,
  unclear: 'Unclear in the source',
  qualitative: { heading: 'Qualitative indicators', how: 'assessed in words, not figures' },
  none: 'No indicators yet',
  noneText: 'When an indicator is written into the strategy, it appears here.',
  columns: {
    indicator: 'Indicator',
    target: 'Aim',
    country: 'Whole country',
    year: 'Year',
    meaning: 'What the figures say',
    source: 'Source',
  },
};

export const indicatorsWords: Translated<Words> = { fi, sv, en };

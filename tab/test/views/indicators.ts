import { Indicators } from '@kaselo/bot/contract/indicators';
import * as v from 'valibot';

type Written = v.InferInput<typeof Indicators>['indicators'][number];
type Figures = { readonly kymi: number; readonly karelia: number; readonly country: number; readonly unit: 'percent' | 'index' };

const comma = new Intl.NumberFormat('fi-FI', { minimumFractionDigits: 1 });
const shown = (value: number, unit: Figures['unit']) => (unit === 'percent' ? `${comma.format(value)} %` : comma.format(value));
const empty = [
  { region: 'kymenlaakso', regionName: 'Kymenlaakso', value: null },
  { region: 'etela-karjala', regionName: 'Etelä-Karjala', value: null },
];

/** One year's figures show no direction, and these have no series of their own. */
const standing = { verdict: 'not-enough-data' as const, verdictText: 'tieto ei riitä', series: [] };

const measured = (
  about: Pick<Written, 'id' | 'name' | 'shortName' | 'direction' | 'sentence'>,
  { kymi, karelia, country, unit }: Figures,
): Written => ({
  ...about,
  ...standing,
  unit,
  period: '2025',
  periods: 1,
  regions: [
    { region: 'kymenlaakso', regionName: 'Kymenlaakso', value: kymi, text: shown(kymi, unit) },
    { region: 'etela-karjala', regionName: 'Etelä-Karjala', value: karelia, text: shown(karelia, unit) },
  ],
  wholeCountry: { region: 'whole-country', regionName: 'koko maa', value: country, text: shown(country, unit) },
  source: 'Tilastokeskus, väestön koulutusrakenne (12bs), julkaistu 18.6.2026',
  population: unit === 'index' ? '20 vuotta täyttänyt väestö' : '15 vuotta täyttänyt väestö',
});

/** The figures of 2025 are Statistics Finland's (12bs, CC BY 4.0); the others have not been fetched. */
export const indicators = v.parse(Indicators, {
  period: { startYear: 2021, endYear: 2027 },
  rule: 'Matka lasketaan suorana viivana lähtötasosta tavoitevuoteen. Ilman tavoitevuotta verrataan lähtötasoon.',
  indicators: [
    measured(
      {
        id: 'mittari-osaamistaso',
        name: 'Osaamistason nostaminen (koulutustasomittari)',
        shortName: 'Koulutustasomittain',
        direction: 'increase',
        sentence: 'Etelä-Karjala on lähempänä koko maan tasoa kuin Kymenlaakso.',
      },
      { kymi: 351.3, karelia: 366, country: 403.2, unit: 'index' },
    ),
    measured(
      {
        id: 'mittari-ilman-tutkintoa',
        name: 'Ilman perusasteen jälkeistä tutkintoa olevien määrä vähenee',
        shortName: 'Ilman perusasteen jälkeistä tutkintoa',
        direction: 'decrease',
        sentence: 'Osuus on molemmissa sama ja 0,9 prosenttiyksikköä suurempi kuin koko maassa.',
      },
      { kymi: 25.5, karelia: 25.5, country: 24.6, unit: 'percent' },
    ),
    measured(
      {
        id: 'mittari-toinen-aste',
        name: 'Toinen aste tutkinnon suorittaneiden osuus kasvaa',
        shortName: 'Toisen asteen tutkinto',
        direction: 'increase',
        sentence: 'Osuus on suurempi kuin koko maassa: Kymenlaaksossa 5,5 ja Etelä-Karjalassa 4,0 prosenttiyksikköä.',
      },
      { kymi: 45.2, karelia: 43.7, country: 39.7, unit: 'percent' },
    ),
    measured(
      {
        id: 'mittari-korkea-aste',
        name: 'Korkea-aste tutkinnon suorittaneiden osuus kasvaa',
        shortName: 'Korkea-asteen tutkinto',
        direction: 'increase',
        sentence: 'Osuus on pienempi kuin koko maassa: Kymenlaaksossa 6,3 ja Etelä-Karjalassa 4,7 prosenttiyksikköä.',
      },
      { kymi: 28.2, karelia: 29.8, country: 34.5, unit: 'percent' },
    ),
    {
      id: 'mittari-keskeyttaminen',
      name: 'Koulutuksen keskeyttämisen väheneminen',
      shortName: 'Koulutuksen keskeyttäminen',
      direction: 'decrease',
      regions: empty,
      periods: 0,
      sentence: 'Lukuja ei ole vielä haettu.',
      ...standing,
    },
    {
      id: 'mittari-tyollisyysaste',
      name: 'Työllisyysasteen nouseminen 75 %:iin',
      shortName: 'Työllisyysaste',
      direction: 'reach',
      target: { value: 75, text: '75 %' },
      regions: empty,
      periods: 0,
      sentence: 'Ensin sihteeristö valitsee tilastosarjan ja tavoitevuoden, sitten luvut haetaan.',
      ...standing,
    },
    {
      id: 'mittari-tyohyvinvointi',
      name: 'Työelämän kehittäminen: työhyvinvointi',
      shortName: 'Työhyvinvointi',
      direction: 'qualitative',
      regions: [],
      periods: 0,
      sentence: 'Arvioidaan sanoin, ei lukuna. Arviota ei ole vielä kirjattu.',
      ...standing,
    },
  ],
} satisfies v.InferInput<typeof Indicators>);

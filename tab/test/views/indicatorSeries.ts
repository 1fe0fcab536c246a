import { type Indicators, IndicatorWithSeries, type SeriesView, type ValueView } from '@kaselo/bot/contract/indicators';
import * as v from 'valibot';
import { indicators } from './indicators';

const comma = new Intl.NumberFormat('fi-FI', { minimumFractionDigits: 1 });

type Written = Pick<ValueView, 'period'> & Partial<ValueView>;

const value = ({ period, ...more }: Written): ValueView => {
  const figure = more.value ?? null;
  return {
    period,
    value: figure,
    text: figure === null ? 'tieto puuttuu' : `${comma.format(figure)}\u00a0%`,
    preliminary: false,
    revisions: [],
    from: 'Julkaistu 18.6.2026, haettu 19.6.2026',
    ...more,
  };
};

/** Invented figures: a gap, a revision and a preliminary figure among them; 2021 is missing from both regions. */
export const employmentSeries: SeriesView = {
  id: 'tyollisyysaste',
  name: 'Työllisyysaste, 20–64-vuotiaat',
  primary: true,
  unit: 'percent',
  decimals: 1,
  target: { value: 75, text: '75\u00a0%', year: 2027 },
  baseline: '2019',
  periods: ['2019', '2020', '2022', '2023', '2024'],
  regions: [
    {
      region: 'kymenlaakso',
      name: 'Kymenlaakso',
      wholeCountry: false,
      values: [
        value({ period: '2019', value: 68.1 }),
        value({ period: '2020', text: 'tietoa ei ole saatu tai se on liian epävarma', symbol: '..' }),
        value({ period: '2022', value: 70.3 }),
        value({ period: '2023', value: 71, revisions: ['Tarkistettu 18.6.2026, ennen 70,6\u00a0%'] }),
        value({ period: '2024', value: 70.8, preliminary: true, note: 'Ennakkotieto vuosijulkaisusta.' }),
      ],
      trend: 'kolme viimeisintä lukua vaihtelevat',
      progress: {
        verdict: 'behind',
        sentence: 'Kymenlaakso: nykyisellä tahdilla tavoitteeseen ei päästä vuonna 2027. Matkaa on vielä 4,2 prosenttiyksikköä.',
      },
    },
    {
      region: 'etela-karjala',
      name: 'Etelä-Karjala',
      wholeCountry: false,
      values: [
        value({ period: '2019', value: 69.4 }),
        value({ period: '2020', value: 68.7 }),
        value({ period: '2022', value: 71.9 }),
        value({ period: '2023', value: 72.3 }),
        value({ period: '2024', value: 72.9, preliminary: true }),
      ],
      trend: 'kolme viimeisintä lukua nousevat',
      progress: {
        verdict: 'on-the-way',
        sentence: 'Etelä-Karjala: tahti riittää tavoitteeseen vuonna 2027. Matkaa on vielä 2,1 prosenttiyksikköä.',
      },
    },
    {
      region: 'whole-country',
      name: 'koko maa',
      wholeCountry: true,
      values: ['2019', '2020', '2022', '2023', '2024'].map((period, at) =>
        value({ period, value: [73.2, 72.4, 74.1, 74.4, 73.9][at] ?? null }),
      ),
      trend: 'kolme viimeisintä lukua vaihtelevat',
    },
  ],
  source: 'Keksitty tilasto, työssäkäynti (115x), julkaistu 18.6.2026',
  population: '20–64-vuotias väestö',
  licence: 'CC BY 4.0',
  checked: 'Tarkistettu lähteestä 19.6.2026',
  fetched: true,
};

/** One year only, as most series have it today. */
export const youngSeries: SeriesView = {
  ...employmentSeries,
  id: 'osuus',
  name: 'Korkein tutkinto toiselta asteelta',
  primary: true,
  target: undefined,
  baseline: undefined,
  periods: ['2025'],
  regions: employmentSeries.regions.map((region, at) => ({
    ...region,
    values: [value({ period: '2025', value: [45.2, 43.7, 39.7][at] ?? null })],
    trend: 'suuntaan tarvitaan kolme lukua',
    progress: region.wholeCountry ? undefined : { verdict: 'not-enough-data', sentence: `${region.name}: yhdestä luvusta ei näe suuntaa.` },
  })),
};

const changed: Readonly<Record<string, Partial<IndicatorWithSeries>>> = {
  'mittari-tyollisyysaste': {
    series: [employmentSeries],
    unit: 'percent',
    period: '2024',
    periods: 4,
    verdict: 'behind',
    verdictText: 'jäljessä tavoitteesta',
    sentence: 'Osuus on pienempi kuin koko maassa: Kymenlaaksossa 3,1 ja Etelä-Karjalassa 1,0 prosenttiyksikköä.',
    source: employmentSeries.source,
    regions: employmentSeries.regions.slice(0, 2).map(({ region, name, values }) => ({
      region,
      regionName: name,
      value: values.at(-1)?.value ?? null,
      text: values.at(-1)?.text,
    })),
    wholeCountry: { region: 'whole-country', regionName: 'koko maa', value: 73.9, text: '73,9\u00a0%' },
  },
  'mittari-toinen-aste': {
    series: [youngSeries, { ...youngSeries, id: 'vahintaan', name: 'Vähintään toisen asteen tutkinto', primary: false }],
    pullsAgainst: {
      id: v.parse(IndicatorWithSeries.entries.id, 'mittari-korkea-aste'),
      name: 'Korkea-asteen tutkinto',
      why: 'Kun yhä useampi suorittaa korkea-asteen tutkinnon, tämä osuus pienenee.',
    },
  },
};

/** The network's indicators once some of them have series. */
export const indicatorsWithSeries: Indicators = {
  ...indicators,
  indicators: indicators.indicators.map((indicator) => ({ ...indicator, ...changed[indicator.id] })),
};

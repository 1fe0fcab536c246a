import type { Indicators, IndicatorWithSeries } from '@kaselo/bot/contract/indicators';
import { screen, within } from '@testing-library/react';
import { IndicatorsView } from '../../src/indicators/IndicatorsView';
import { scaleOf } from '../../src/indicators/scale';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { indicators } from '../views/indicators';

const open = (view: Indicators = indicators, path = '/indicators', language: 'fi' | 'sv' = 'fi') =>
  renderTab(<IndicatorsView />, { server: fakeServer({ indicators: view }), path, language });

const card = (name: string) => screen.findByRole('region', { name });
const one = (id: string): IndicatorWithSeries => {
  const found = indicators.indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`No indicator ${id}`);
  return found;
};
const changed = (id: string, change: Partial<IndicatorWithSeries>): Indicators => ({
  ...indicators,
  indicators: [{ ...one(id), ...change }],
});

test('A figure stands large with its region and year, and with what it is compared to', async () => {
  open();
  const education = await card('Koulutustasomittain');
  for (const said of ['351,3', 'Kymenlaakso', '366,0', 'Etelä-Karjala', '2025, indeksiluku', 'koko maa 403,2', 'tavoite: kasvaa'])
    expect(education.textContent).toContain(said);
  expect(education.textContent).toContain('Lähde: Tilastokeskus, väestön koulutusrakenne (12bs)');
  expect(education.textContent).toContain('20 vuotta täyttänyt väestö');
  expect(education.textContent).toContain('vasta yksi vuosi, 2025');
});

test('Whoever cannot see the drawing hears its sentence, and the regions differ in shape, not in colour alone', async () => {
  open();
  const drawing = await screen.findByRole('img', { name: 'Etelä-Karjala on lähempänä koko maan tasoa kuin Kymenlaakso.' });
  expect(drawing.querySelectorAll('circle')).toHaveLength(1);
  expect(drawing.querySelectorAll('path')).toHaveLength(1);
});

test('What is missing is said as plainly as a figure, and the target stands without one', async () => {
  open();
  const employment = await card('Työllisyysaste');
  expect(within(employment).getAllByText('tieto puuttuu')).toHaveLength(2);
  expect(employment.textContent).toContain('ei vielä yhtään vuotta');
  expect(within(within(employment).getByRole('img')).getByText('tavoite 75 %')).toBeTruthy();
});

test('The head says how many indicators have a figure and why no direction shows', async () => {
  open();
  expect(
    await screen.findByText(
      'Strategiakausi 2021–2027. Mittareita on seitsemän, niistä neljällä on luku. Vasta yhdeltä vuodelta: suunta näkyy, kun toinen vuosi on haettu.',
    ),
  ).toBeTruthy();
});

test('More years, a count, a caution and a gap of the statistic are all told', async () => {
  const [kymi, karelia] = one('mittari-toinen-aste').regions;
  if (kymi === undefined || karelia === undefined) throw new Error('Two regions');
  open(
    changed('mittari-toinen-aste', {
      periods: 3,
      caution: 'Osuus pienenee myös silloin, kun ihmiset jatkavat korkea-asteelle.',
      note: 'Lähtötasoa ei dioissa ole.',
      regions: [
        { ...kymi, count: '62 374 henkilöä' },
        { ...karelia, value: null, text: undefined, symbol: '..' },
      ],
    }),
  );
  const secondary = await card('Toisen asteen tutkinto');
  for (const said of ['kolme vuotta, viimeisin 2025', '2025, 62 374 henkilöä', 'lähteessä ..', 'jatkavat korkea-asteelle', 'Lähtötasoa ei'])
    expect(secondary.textContent).toContain(said);
});

test('What no figure tells has a panel of its own', async () => {
  open();
  const qualitative = await screen.findByRole('region', { name: /^Laadulliset mittarit/ });
  expect(within(qualitative).getByRole('heading', { level: 3, name: 'Työelämän kehittäminen: työhyvinvointi' })).toBeTruthy();
  expect(qualitative.textContent).toContain('Arviota ei ole vielä kirjattu.');
});

const table = async () => {
  const { person, path } = open();
  await card('Koulutustasomittain');
  await person.click(screen.getByRole('radio', { name: 'Taulukkona' }));
  expect(path()).toBe('/indicators?view=table');
  return screen.getByRole('table', { name: 'Mittarit' });
};

test('Everything can be read as one table, also on a phone', async () => {
  const shown = await table();
  expect(
    within(shown)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Kymenlaakso', 'Etelä-Karjala', 'Koko maa']);
  expect(within(shown).getAllByRole('rowheader')).toHaveLength(7);
  expect(within(shown).getByRole('cell', { name: '45,2 %' })).toBeTruthy();
  expect(within(shown).getAllByRole('cell', { name: 'tieto puuttuu' })).toHaveLength(2);
  expect(shown.textContent).toContain('15 vuotta täyttänyt väestö');
});

test('Where there is room, the table has a column for everything', async () => {
  const narrow = window.matchMedia;
  window.matchMedia = (media) => Object.assign(narrow(media), { matches: media.includes('min-width') });
  const shown = await table();
  window.matchMedia = narrow;
  expect(
    within(shown)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Mittari', 'Tavoite', 'Kymenlaakso', 'Etelä-Karjala', 'Koko maa', 'Vuosi', 'Mitä luvut kertovat', 'Lähde']);
  expect(within(shown).getAllByRole('row')).toHaveLength(8);
});

test('A network without indicators is told what will be here', async () => {
  open({ ...indicators, indicators: [] });
  expect(await screen.findByText('Kun strategiaan kirjataan mittari, se näkyy tässä.')).toBeTruthy();
});

test('The axis ends at round numbers and holds every figure', () => {
  const ends = (id: string) => {
    const scale = scaleOf(one(id));
    return scale && [scale.low, scale.high];
  };
  expect(ends('mittari-osaamistaso')).toEqual([340, 420]);
  expect(ends('mittari-ilman-tutkintoa')).toEqual([0, 50]);
  expect(ends('mittari-tyollisyysaste')).toEqual([50, 100]);
  expect(ends('mittari-keskeyttaminen')).toBeUndefined();
});

test('An axis of shares stays within the hundred, and one number alone has an axis too', () => {
  const at = (unit: 'percent' | 'index', value: number) => {
    const scale = scaleOf({ ...one('mittari-keskeyttaminen'), unit, regions: [{ region: 'a', regionName: 'A', value }] });
    return [scale?.low, scale?.high];
  };
  expect(at('percent', 97.5)).toEqual([50, 100]);
  expect(at('percent', 0)).toEqual([0, 50]);
  const [low = 0, high = 0] = at('index', 366);
  expect(low).toBeLessThanOrEqual(366);
  expect(high).toBeGreaterThan(366);
});

test('A reader of Swedish gets the figures in Swedish words and the names marked as Finnish', async () => {
  open(indicators, '/indicators', 'sv');
  const education = await card('Koulutustasomittain');
  expect(education.textContent).toContain('bara ett år hittills, 2025');
  expect(within(education).getByRole('heading', { level: 2 }).lang).toBe('fi');
});

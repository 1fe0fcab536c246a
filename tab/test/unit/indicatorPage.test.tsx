import { screen, within } from '@testing-library/react';
import { csvOf } from '../../src/indicators/csv';
import { IndicatorPage } from '../../src/indicators/IndicatorPage';
import { seriesRows } from '../../src/indicators/seriesRows';
import { indicatorPageWords } from '../../src/text/indicatorPage';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { employmentSeries, indicatorsWithSeries } from '../views/indicatorSeries';
import { member } from '../views/me';

const open = (indicator: string) =>
  renderTab(<IndicatorPage indicator={indicator} />, { server: fakeServer({ indicators: indicatorsWithSeries, me: member }) });

test('A member sees where an indicator stands, how it goes, by which rule, and where its figures come from', async () => {
  open('mittari-tyollisyysaste');
  const standing = await screen.findByRole('region', { name: 'Tilanne' });
  expect(standing.textContent).toContain('Arvio: jäljessä tavoitteesta');
  expect(standing.textContent).toContain('Matka lasketaan suorana viivana');
  const series = screen.getByRole('region', { name: 'Työllisyysaste, 20–64-vuotiaat' });
  for (const said of [
    'Kymenlaakso: nykyisellä tahdilla tavoitteeseen ei päästä vuonna 2027.',
    'Kolme viimeisintä lukua vaihtelevat.',
    'Lähtötaso on vuodelta 2019.',
    'Lähde: Keksitty tilasto, työssäkäynti (115x)',
    'Tarkistettu lähteestä 19.6.2026',
  ])
    expect(series.textContent).toContain(said);
});

test('The same figures stand in a table, gaps with their reason and revisions with what was before', async () => {
  const { person } = open('mittari-tyollisyysaste');
  await person.click(await screen.findByRole('radio', { name: 'Taulukkona' }));
  const table = screen.getByRole('table', { name: /^Luvut taulukkona/ });
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['2024', '2023', '2022', '2020', '2019']);
  const cells = within(table)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
  expect(cells[9]).toContain('tietoa ei ole saatu tai se on liian epävarma (..)');
  expect(cells[3]).toContain('Tarkistettu 18.6.2026, ennen 70,6\u00a0%');
  expect(cells[0]).toContain('ennakollinen');
});

test('Two indicators that pull against each other say so, with a way to the other one', async () => {
  open('mittari-toinen-aste');
  const standing = await screen.findByRole('region', { name: 'Tilanne' });
  expect(within(standing).getByRole('link', { name: 'Korkea-asteen tutkinto' }).getAttribute('href')).toBe(
    '/indicators/mittari-korkea-aste',
  );
  expect(standing.textContent).toContain('Kun yhä useampi suorittaa korkea-asteen tutkinnon, tämä osuus pienenee.');
  expect(screen.getByRole('region', { name: /^Vähintään toisen asteen tutkinto/ })).toBeTruthy();
});

test('An indicator without a series says what is missing, and nothing is drawn', async () => {
  open('mittari-keskeyttaminen');
  expect(await screen.findByText('Kun sihteeristö on valinnut sarjan, luvut ja niiden kuvaaja näkyvät tässä.')).toBeTruthy();
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('An address of an indicator that is not there says so', async () => {
  open('mittari-olematon');
  expect(await screen.findByRole('heading', { level: 1, name: /Sivua ei/ })).toBeTruthy();
});

describe('A file of figures', () => {
  const finnish = csvOf(seriesRows(employmentSeries, indicatorPageWords.fi), 'fi').split('\r\n');

  test('has a value a row, with a comma in Finnish, and a gap without a number', () => {
    expect(finnish[0]).toMatch(/^\u{feff}Jakso;Alue;Arvo;/u);
    expect(finnish[1]).toBe('2019;Kymenlaakso;68,1;;;;;Julkaistu 18.6.2026, haettu 19.6.2026;');
    expect(finnish[2]).toMatch(/^2020;Kymenlaakso;\.\.;tietoa ei ole saatu/);
    expect(finnish).toHaveLength(17);
  });

  test('has a point in English, and cells that hold a comma stand in quotes', () => {
    const [, first] = csvOf(seriesRows(employmentSeries, indicatorPageWords.en), 'en').split('\r\n');
    expect(first).toBe('2019,Kymenlaakso,68.1,,,,,"Julkaistu 18.6.2026, haettu 19.6.2026",');
  });

  test('never holds what a spreadsheet would run, and quotes stay quotes', () => {
    const texts = ['=1+1', '+358', '-2', '@nimi', 'tavallinen', 'hän sanoi "ei"', 'rivi\nvaihtuu', -1.5];
    expect(csvOf([texts], 'fi')).toBe('\u{feff}\'=1+1;\'+358;\'-2;\'@nimi;tavallinen;"hän sanoi ""ei""";"rivi\nvaihtuu";-1,5\r\n');
  });
});

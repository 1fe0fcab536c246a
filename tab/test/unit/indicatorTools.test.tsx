import { ChangeAnswer } from '@kaselo/bot/contract/changes';
import { editOf, parseItem } from '@kaselo/bot/contract/items';
import { screen, waitFor, within } from '@testing-library/react';
import * as v from 'valibot';
import { formOf, IndicatorForm, sameToForm, withForm } from '../../src/indicators/edit/indicatorForm';
import { IndicatorPage } from '../../src/indicators/IndicatorPage';
import { IndicatorsView } from '../../src/indicators/IndicatorsView';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { indicatorsWithSeries } from '../views/indicatorSeries';
import { coordinator, member } from '../views/me';

const employment = parseItem('indicator', {
  id: 'mittari-tyollisyysaste',
  order: 6,
  name: 'Työllisyysasteen nouseminen 75 %:iin',
  shortName: 'Työllisyysaste',
  direction: 'reach',
  target: { value: 75, unit: 'percent' },
  series: [
    {
      id: 'tyollisyysaste',
      name: 'Työllisyysaste, 20–64-vuotiaat',
      primary: true,
      unit: 'percent',
      decimals: 1,
      source: { name: 'Keksitty tilasto', table: '115x', publishedOn: '2026-06-18' },
      values: [{ region: 'kymenlaakso', period: '2024', value: 70.8 }],
    },
  ],
});
const saved = v.parse(ChangeAnswer, { outcome: 'saved', change: '1781769600000-abcdefgh' });
const server = (me = coordinator) =>
  fakeServer({
    indicators: indicatorsWithSeries,
    me,
    enterValues: saved,
    change: saved,
    item: { kind: 'indicator', id: employment.id, value: employment, version: 'v1' },
    importStatistics: {
      looked: true,
      series: [
        { indicator: employment.id, series: 'tyollisyysaste', changed: 3 },
        {
          indicator: parseItem('indicator', { ...employment, id: 'mittari-toinen-aste' }).id,
          series: 'osuus',
          changed: 0,
          problem: 'Taulukkoa ei enää löydy.',
        },
      ],
    },
  });
const open = (asked = server()) => ({ asked, ...renderTab(<IndicatorPage indicator="mittari-tyollisyysaste" />, { server: asked }) });
const sentTo = (asked: ReturnType<typeof server>, path: string): unknown => {
  const body = asked.asked.find(({ method, address }) => method === 'PUT' && address.pathname.endsWith(path))?.body;
  return body === undefined ? undefined : JSON.parse(body);
};

test('A member has no tools of the secretariat', async () => {
  open(server(member));
  await screen.findByRole('region', { name: 'Tilanne' });
  expect(screen.queryByRole('button', { name: 'Kirjaa lukuja' })).toBeNull();
});

test('The secretary corrects one figure, sees what it was, and sends it with its source', async () => {
  const { person, asked } = open();
  await person.click(await screen.findByRole('button', { name: 'Kirjaa lukuja' }));
  const drawer = await screen.findByRole('dialog');
  await person.type(within(drawer).getByRole('textbox', { name: /^Jakso/ }), '2023');
  await person.type(within(drawer).getByRole('textbox', { name: /^Arvo/ }), '71,4');
  await person.click(within(drawer).getByRole('textbox', { name: /^Mistä luvut ovat/ }));
  await person.paste('Puhelu tilastosta');
  expect(within(drawer).getByRole('cell', { name: /^ennen 71,0.%, jää talteen$/ })).toBeTruthy();
  await person.click(within(drawer).getByRole('button', { name: 'Tallenna luku' }));
  await waitFor(() =>
    expect(sentTo(asked, '/values')).toEqual({
      series: 'tyollisyysaste',
      source: 'Puhelu tilastosta',
      values: [{ region: 'kymenlaakso', period: '2023', value: 71.4 }],
    }),
  );
});

test('A figure that is missing is written with its reason, never as nought', async () => {
  const { person, asked } = open();
  await person.click(await screen.findByRole('button', { name: 'Kirjaa lukuja' }));
  const drawer = await screen.findByRole('dialog');
  await person.click(within(drawer).getByRole('button', { name: 'Tallenna' }));
  expect(within(drawer).getByText('Kirjoita ensin jakso ja arvo tai syy, miksi arvo puuttuu.')).toBeTruthy();
  await person.type(within(drawer).getByRole('textbox', { name: /^Jakso/ }), '2021');
  await person.selectOptions(within(drawer).getByRole('combobox', { name: 'Miksi arvo puuttuu' }), '...');
  await person.click(within(drawer).getByRole('button', { name: 'Tallenna luku' }));
  await waitFor(() =>
    expect(sentTo(asked, '/values')).toEqual({
      series: 'tyollisyysaste',
      values: [{ region: 'kymenlaakso', period: '2021', value: null, symbol: '...' }],
    }),
  );
});

test('A table pasted from Excel is shown before it is saved, with the lines that cannot be read', async () => {
  const { person, asked } = open();
  await person.click(await screen.findByRole('button', { name: 'Kirjaa lukuja' }));
  const drawer = await screen.findByRole('dialog');
  await person.click(within(drawer).getByRole('radio', { name: 'Useita kerralla' }));
  await person.click(within(drawer).getByRole('textbox', { name: /^Liitä tähän/ }));
  await person.paste('Vuosi\tKymenlaakso\tEtelä-Karjala\n2021\t69,5\t70,8\n2023\t71\tsovitaan');
  expect(within(drawer).getByText('Rivi 3: ”sovitaan” ei ole luku.')).toBeTruthy();
  expect(within(drawer).getByRole('cell', { name: 'sama kuin ennen' })).toBeTruthy();
  await person.click(within(drawer).getByRole('button', { name: 'Tallenna 3 lukua' }));
  await waitFor(() => expect(sentTo(asked, '/values')).toMatchObject({ values: [{ value: 69.5 }, { value: 70.8 }, { value: 71 }] }));
});

test('A CSV file is read into the same field, where it can be corrected', async () => {
  const { person } = open();
  await person.click(await screen.findByRole('button', { name: 'Kirjaa lukuja' }));
  const drawer = await screen.findByRole('dialog');
  await person.click(within(drawer).getByRole('radio', { name: 'Useita kerralla' }));
  await person.upload(
    within(drawer).getByLabelText('Avaa CSV-tiedosto'),
    new File(['2021;69,5\r\n2022;70'], 'luvut.csv', { type: 'text/csv' }),
  );
  expect(await within(drawer).findByRole('button', { name: 'Tallenna 2 lukua' })).toBeTruthy();
});

test('Whoever fetches the figures now hears series by series what came, and why something did not', async () => {
  const { person } = renderTab(<IndicatorsView />, { server: server(), path: '/indicators' });
  await person.click(await screen.findByRole('button', { name: 'Hae luvut nyt' }));
  expect(await screen.findByText('Työllisyysaste (Työllisyysaste, 20–64-vuotiaat): 3 lukua lisätty tai tarkistettu')).toBeTruthy();
  expect(screen.getByText('Toisen asteen tutkinto (Korkein tutkinto toiselta asteelta): Taulukkoa ei enää löydy.')).toBeTruthy();
});

test('The secretary gives a series its target and year; its figures stay as they are', async () => {
  const { person, asked } = open();
  await person.click(await screen.findByRole('button', { name: 'Muokkaa mittaria' }));
  const drawer = await screen.findByRole('dialog');
  await person.type(within(drawer).getByRole('spinbutton', { name: /^Tavoitearvo/ }), '75');
  await person.type(within(drawer).getByRole('spinbutton', { name: /^Tavoitevuosi/ }), '2027');
  await person.click(within(drawer).getByRole('button', { name: 'Tallenna' }));
  await waitFor(() =>
    expect(sentTo(asked, '/changes')).toMatchObject({
      edits: [{ kind: 'indicator', base: 'v1', value: { series: [{ target: { value: 75, year: 2027 }, values: [{ value: 70.8 }] }] } }],
    }),
  );
});

test('A series that is to be fetched is asked for every setting that fetching needs', async () => {
  const { person, asked } = open();
  await person.click(await screen.findByRole('button', { name: 'Muokkaa mittaria' }));
  const drawer = await screen.findByRole('dialog');
  await person.click(within(drawer).getByRole('switch', { name: /^Luvut haetaan/ }));
  await person.click(within(drawer).getByRole('button', { name: 'Tallenna' }));
  expect((await within(drawer).findAllByText('Täytä tämä kohta.')).length).toBeGreaterThanOrEqual(6);
  expect(sentTo(asked, '/changes')).toBeUndefined();
});

test('Figures that came while the form was open are kept, and so is a series that somebody else added', () => {
  const form = v.parse(IndicatorForm, { ...formOf(employment), caution: 'Varo tulkintaa.' });
  const [series] = employment.series;
  if (series === undefined) throw new Error('There is a series');
  const theirs = parseItem('indicator', {
    ...employment,
    series: [
      { ...series, values: [...series.values, { region: 'kymenlaakso', period: '2025', value: 71.2 }] },
      { ...series, id: 'toinen', primary: undefined },
    ],
  });
  const written = withForm(theirs, form, employment);
  expect(written.caution).toBe('Varo tulkintaa.');
  expect(written.series.map(({ id, values }) => [id, values.length])).toEqual([
    ['tyollisyysaste', 2],
    ['toinen', 1],
  ]);
  expect(editOf('indicator', employment.id, 'v2', written)).toMatchObject({ base: 'v2' });
  expect(sameToForm({ ...employment, series: theirs.series.slice(0, 1) }, employment)).toBe(true);
});

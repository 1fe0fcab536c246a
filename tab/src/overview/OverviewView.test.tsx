import { screen, within } from '@testing-library/react';
import { fakeServer, silentServer } from '../../test/support/fakeServer';
import { renderTab } from '../../test/support/renderTab';
import { entrepreneurship, webinar } from '../../test/views/events';
import { member, newcomer } from '../../test/views/me';
import { firstDay, overview } from '../../test/views/overview';
import { OverviewView } from './OverviewView';

const block = (name: RegExp) => screen.findByRole('region', { name });

test('On the eve of the webinar one sees what it is, when and how near', async () => {
  renderTab(<OverviewView />, { server: fakeServer({ overview, me: member }) });
  const next = await block(/Seuraavaksi/);
  expect(within(next).getByRole('link', { name: webinar.title }).getAttribute('href')).toBe('/calendar/2021-04-14-kaselo-webinaari');
  expect(next.textContent).toContain('ke 14.4. klo 12.00–14.30, webinaari, Teams');
  expect(within(next).getByText('huomenna')).toBeTruthy();
  expect(screen.getByText('tiistai 13.4.2021, viikko 15')).toBeTruthy();
});

test('One can join or keep the day only where there is an address for it', async () => {
  const joinable = { ...overview, next: { ...webinar, joinUrl: 'https://teams.example/join' } };
  renderTab(<OverviewView />, { server: fakeServer({ overview: joinable, me: member }) });
  expect((await screen.findByRole('link', { name: `Liity: ${webinar.title}` })).getAttribute('href')).toBe('https://teams.example/join');
  expect(screen.getByRole('link', { name: `Lisää kalenteriin: ${webinar.title}` })).toBeTruthy();
});

test('An event without addresses offers no button', async () => {
  renderTab(<OverviewView />, { server: fakeServer({ overview: { ...overview, next: entrepreneurship, upcoming: [] }, me: member }) });
  const next = await block(/Seuraavaksi/);
  expect(within(next).queryByRole('link', { name: /Liity|Lisää/ })).toBeNull();
  expect(next.textContent).toContain('huhti–toukokuussa');
});

test('Whoever has a survey to answer gets to it at once', async () => {
  const { person, path } = renderTab(<OverviewView />, { server: fakeServer({ overview, me: member }) });
  const waiting = await block(/Odottaa sinua/);
  expect(waiting.textContent).toContain('pe 23.4. saakka, vielä kymmenen päivää');
  await person.click(within(waiting).getByRole('link', { name: /^Vastaa: Ajankohtaiskatsaus/ }));
  expect(path()).toBe('/follow-ups/2021-04-09-ohjaamot-ajankohtaiskatsaus');
});

test('On the first day every block says what will be in it', async () => {
  renderTab(<OverviewView />, { server: fakeServer({ overview: firstDay, me: member }) });
  expect((await block(/Seuraavaksi/)).textContent).toContain('Ei tulevia tapahtumia');
  expect((await block(/Odottaa sinua/)).textContent).toContain('Kaikki on hoidettu');
  expect((await block(/Viimeksi kirjattu/)).textContent).toContain('Ei vielä kirjauksia');
  expect((await block(/Painopisteet/)).textContent).toContain('15 aloittamatta');
});

test('A newcomer is told to choose an organisation before anything can wait for them', async () => {
  renderTab(<OverviewView />, { server: fakeServer({ overview: firstDay, me: newcomer }) });
  expect(await screen.findByText('Valitse ensin organisaatiosi, niin näet, mikä odottaa sinua.')).toBeTruthy();
});

test('The strategy’s state is a row a priority, with the counts in words', async () => {
  renderTab(<OverviewView />, { server: fakeServer({ overview, me: member }) });
  const priorities = await block(/Painopisteet/);
  expect(priorities.textContent).toContain('41 toimenpidettä, 10 valmiina');
  expect(within(priorities).getAllByRole('listitem')).toHaveLength(5);
  expect(within(priorities).getByText('1 valmis, 3 kesken, 3 aloittamatta')).toBeTruthy();
});

test('Each figure stands under its region, and a missing one is said to be missing', async () => {
  renderTab(<OverviewView />, { server: fakeServer({ overview, me: member }) });
  const table = within(await block(/Mittarit/)).getByRole('table');
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((cell) => cell.textContent),
  ).toEqual(['Mittari', 'Kymenlaakso', 'Etelä-Karjala']);
  const [, attainment] = within(table).getAllByRole('row');
  expect(attainment?.textContent).toBe('Koulutustasomittainkoko maa 403,2351,3366,0');
  expect(within(table).getByRole('row', { name: /Työllisyysaste/ }).textContent).toBe('Työllisyysastetavoite 75 %tieto puuttuu');
  expect(within(table).queryByText('Työhyvinvointi')).toBeNull();
});

test('A Swedish reader gets Swedish words around the network’s own Finnish, which is marked as Finnish', async () => {
  renderTab(<OverviewView />, { server: fakeServer({ overview, me: member }), language: 'sv' });
  const next = await block(/Härnäst/);
  expect(within(next).getByRole('link', { name: webinar.title }).closest('[lang]')?.getAttribute('lang')).toBe('fi');
});

test('When the server is silent the page says so and offers to try again', async () => {
  renderTab(<OverviewView />, { server: silentServer });
  expect((await screen.findByRole('alert')).textContent).toContain('Palvelin ei vastaa.');
  expect(screen.getByRole('button', { name: 'Yritä uudelleen' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1, name: 'Tilannekuva' })).toBeTruthy();
});

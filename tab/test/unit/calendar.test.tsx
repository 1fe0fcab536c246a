import type { Calendar } from '@kaselo/bot/contract/calendar';
import { screen, waitFor, within } from '@testing-library/react';
import { Route } from 'wouter';
import { CalendarView } from '../../src/calendar/CalendarView';
import { PageContext } from '../../src/ui/PageContext';
import { type FakeServer, fakeServer, silentServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { calendar } from '../views/calendar';
import { eventOf, webinar } from '../views/events';
import { member } from '../views/me';

const narrow = window.matchMedia;
afterEach(() => {
  window.matchMedia = narrow;
});

const onLaptop = () => {
  window.matchMedia = (media) => Object.assign(narrow(media), { matches: media.includes('min-width') });
};

type Look = { readonly view?: Calendar; readonly server?: FakeServer; readonly language?: 'fi' | 'sv' | 'en' };

const open = (path: string, { view = calendar, server = fakeServer({ calendar: view, me: member }), language }: Look = {}) => ({
  server,
  ...renderTab(
    <PageContext value={{ network: 'KASELO', hasMoved: true }}>
      <Route path="/calendar/:event?">{({ event }) => <CalendarView event={event} />}</Route>
    </PageContext>,
    { server, path, ...(language && { language }) },
  ),
});

const withEvents = (...events: Calendar['events']): Calendar => ({ ...calendar, events });

/** The month once its events are there. */
const grid = async () => {
  await screen.findByRole('table', { name: 'huhtikuu 2021' });
  await waitFor(() => expect(screen.queryByText('Haetaan tietoja')).toBeNull());
  return screen.getByRole('table', { name: 'huhtikuu 2021' });
};

const fund = eventOf({
  id: '2021-02-22-esr-eakr-haku',
  title: 'ESR- ja EAKR-haku',
  kind: 'deadline',
  when: { precision: 'day', day: '2021-02-22', lastDay: '2021-04-09' },
  words: { day: 'ma 22.2.–pe 9.4.', time: 'kellonaika avoin', full: 'ma 22.2.–pe 9.4.', vague: true },
  lastDay: '2021-04-09',
});

test('Whoever opens the calendar on a laptop sees the month of the network’s today', async () => {
  onLaptop();
  const { server } = open('/calendar');
  const month = await grid();
  expect(within(month).getByText('tänään').parentElement?.textContent).toBe('13tänään');
  expect(within(month).getByText('pitkäperjantai')).toBeTruthy();
  expect(within(month).getByRole('rowheader', { name: /viikko 15/ })).toBeTruthy();
  expect(within(month).getByRole('link', { name: /klo 12.00–14.30.*Yhteistyöllä/ })).toBeTruthy();
  expect(server.asked.map(({ address }) => address.search)).toContain('?from=2021-03-29&to=2021-05-02&language=fi');
});

test('What has no day yet stands above the month, and never on a day', async () => {
  onLaptop();
  open('/calendar?month=2021-04');
  const strip = await screen.findByRole('list', { name: 'Päivä vielä avoin' });
  expect(strip.textContent).toContain('huhti–toukokuussa');
  expect(within(await grid()).queryByText(/Yrittäjyyskasvatusstrategian/)).toBeNull();
});

test('A call that is open for weeks is a bar in each week, and its last day has a flag', async () => {
  onLaptop();
  open('/calendar?month=2021-04', { view: withEvents(fund) });
  const bars = within(await grid()).getAllByRole('link', { name: /ESR- ja EAKR-haku/ });
  expect(bars.map((bar) => bar.textContent?.includes('määräaika'))).toEqual([false, true]);
});

test('More than three events on the same day open where they are', async () => {
  onLaptop();
  const many = [1, 2, 3, 4, 5].map((n) => eventOf({ ...webinar, id: `2021-04-14-tapahtuma-${n}`, title: `Tapahtuma ${n}` }));
  const { person } = open('/calendar?month=2021-04', { view: withEvents(...many) });
  const month = await grid();
  expect(within(month).queryByRole('link', { name: /Tapahtuma 4/ })).toBeNull();
  await person.click(within(month).getByRole('button', { name: '+2 muuta tapahtumaa 14.4.' }));
  expect(within(month).getByRole('link', { name: /Tapahtuma 5/ })).toBeTruthy();
  await person.click(within(month).getByRole('button', { name: 'Näytä vähemmän' }));
  expect(within(month).queryByRole('link', { name: /Tapahtuma 4/ })).toBeNull();
});

test('On a phone the same month is a list, weekday first', async () => {
  open('/calendar?month=2021-04&view=month');
  const april = await screen.findByRole('region', { name: 'Huhtikuu 2021' });
  expect(screen.queryByRole('table')).toBeNull();
  const days = within(april).getAllByText(/^(ma|ti|ke|to|pe|la|su) \d/);
  expect(days.map((day) => day.textContent)).toEqual(['ke 14.4.', 'to 15.4.', 'pe 23.4.', 'ke 28.4.', 'to 29.4.']);
  expect(within(april).getAllByText('kellonaika avoin')).toHaveLength(2);
});

test('A deadline stands in the list on its last day', async () => {
  open('/calendar?month=2021-04', { view: withEvents(fund) });
  const april = await screen.findByRole('region', { name: 'Huhtikuu 2021' });
  expect(within(april).getByText('pe 9.4.')).toBeTruthy();
  expect(within(april).getByText('määräaika')).toBeTruthy();
});

test('The list goes on for as long as there are events', async () => {
  const { person, server } = open('/calendar?month=2021-04');
  await person.click(await screen.findByRole('button', { name: 'Näytä lisää' }));
  expect(await screen.findByText('Ei tapahtumia: heinäkuu–syyskuu 2021')).toBeTruthy();
  expect(server.asked.map(({ address }) => address.searchParams.get('to'))).toContain('2021-09-30');
});

test('Month, view and filters are in the address, so that they survive a reload', async () => {
  onLaptop();
  const { person, path } = open('/calendar?month=2021-04');
  await grid();
  await person.click(screen.getByRole('button', { name: 'Seuraava kuukausi' }));
  await person.click(screen.getByRole('radio', { name: 'Luettelo' }));
  await person.selectOptions(screen.getByRole('combobox', { name: 'Tapahtuman laji' }), 'Webinaari');
  await person.selectOptions(screen.getByRole('combobox', { name: 'Painopiste' }), await screen.findByRole('option', { name: /^2 / }));
  expect(path()).toBe('/calendar?month=2021-05&view=list&kind=webinar&priority=monialainen-yhteistyo');
  await person.click(screen.getByRole('button', { name: 'Tänään' }));
  expect(path()).toBe('/calendar?month=2021-04&view=list&kind=webinar&priority=monialainen-yhteistyo');
});

test('Only what was asked for is shown, and nothing found offers everything again', async () => {
  onLaptop();
  const { person } = open('/calendar?month=2021-04&kind=webinar');
  const month = await grid();
  expect(await within(month).findByText(/Hyvät käytännöt/)).toBeTruthy();
  expect(within(month).queryByText('ELOLIV-palaveri')).toBeNull();
  await person.selectOptions(screen.getByRole('combobox', { name: 'Tapahtuman laji' }), 'Kilpailu');
  await person.click(screen.getByRole('button', { name: 'Tyhjennä suodattimet' }));
  expect(within(month).getByText('ELOLIV-palaveri')).toBeTruthy();
});

test('Years later an empty month leads back to where there is something', async () => {
  const { person, path } = open('/calendar?month=2026-10', { view: withEvents() });
  await person.click(await screen.findByRole('button', { name: 'Siirry: joulukuu 2021' }));
  expect(path()).toBe('/calendar?month=2021-12');
});

test('What the address says badly is not said at all', async () => {
  onLaptop();
  open('/calendar?month=2021-13&view=ring&kind=party');
  expect(await within(await grid()).findByText('ELOLIV-palaveri')).toBeTruthy();
});

test('When the server is silent the month says so and offers to try again', async () => {
  onLaptop();
  open('/calendar?month=2021-04', { server: silentServer });
  expect((await screen.findByRole('alert')).textContent).toContain('Palvelin ei vastaa.');
  expect(screen.getByRole('heading', { level: 1, name: 'Kalenteri' })).toBeTruthy();
});

test('A month is copied as an e-mail for those who do not read the channel; another month’s is another e-mail', async () => {
  const monthEmail = { subject: 'Huhtikuu 2021: kahdeksan tapahtumaa (KASELO)', body: 'Hei,\n\ntässä verkoston tapahtumat.' };
  const server = fakeServer({ calendar, me: member, monthEmail });
  const { person } = open('/calendar?month=2021-04&view=list', { server });
  expect(await screen.findByRole('heading', { level: 3, name: 'Kerro muille: huhtikuu 2021' })).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Kopioi sähköpostiksi' }));
  expect(await screen.findByRole('textbox', { name: 'Viesti' })).toHaveProperty('value', monthEmail.body);
  expect(server.asked.map(({ address }) => address.pathname)).toContain('/api/calendar/months/2021-04/email');
  await person.click(screen.getByRole('button', { name: 'Seuraava kuukausi' }));
  expect(screen.queryByRole('textbox', { name: 'Viesti' })).toBeNull();
});

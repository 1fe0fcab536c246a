import type { Calendar } from '@kaselo/bot/contract/calendar';
import { screen, within } from '@testing-library/react';
import { Route } from 'wouter';
import { CalendarView } from '../../src/calendar/CalendarView';
import { PageContext } from '../../src/ui/PageContext';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { calendar } from '../views/calendar';
import { eventPage } from '../views/eventPage';
import { eloliv, entrepreneurship, eventOf, webinar } from '../views/events';

const open = (path: string, view: Calendar = calendar, language: 'fi' | 'sv' = 'fi') => {
  const server = fakeServer({ calendar: view, event: eventPage });
  const shown = (
    <PageContext value={{ network: 'KASELO', hasMoved: true }}>
      <Route path="/calendar/:event?">{({ event }) => <CalendarView event={event} />}</Route>
    </PageContext>
  );
  return { server, ...renderTab(shown, { server, path, language }) };
};

const panelOf = (title: string) => screen.findByRole('region', { name: title });

test('An event opens beside the list and tells all that is known of it', async () => {
  const { person, path } = open('/calendar?month=2021-04');
  await person.click(await screen.findByRole('link', { name: webinar.title }));
  expect(path()).toBe('/calendar/2021-04-14-kaselo-webinaari?month=2021-04');
  const panel = await panelOf(webinar.title);
  expect(document.activeElement).toBe(within(panel).getByRole('heading', { level: 2, name: webinar.title }));
  expect(panel.textContent).toContain('Ke 14.4. klo 12.00–14.30');
  expect(panel.textContent).toContain('Uusi KASELO-visio ja strategian painopisteet');
  await within(panel).findByText('Seurantakysely avautuu ke 14.4.');
  const links = within(panel)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(links).toEqual([
    '/calendar/event/2021-04-14-kaselo-webinaari.example.ics',
    '/priorities?priority=monialainen-yhteistyo',
    '/priorities/p2-toimenpide-kaselo-webinaari',
  ]);
  expect(within(panel).getByText('Epäselvää lähteessä')).toBeTruthy();
});

test('Closing an event by keyboard gives the focus back to its link', async () => {
  const { person, path } = open('/calendar/2021-04-23-eloliv?month=2021-04');
  await panelOf(eloliv.title);
  await person.keyboard('{Escape}');
  expect(path()).toBe('/calendar?month=2021-04');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: eloliv.title }));
});

test('Closing an event that the month does not show leaves the focus at the month', async () => {
  const { person } = open('/calendar/2021-04-23-eloliv?month=2021-08');
  const panel = await panelOf(eloliv.title);
  await person.click(within(panel).getByRole('button', { name: 'Sulje' }));
  expect(document.activeElement?.textContent).toBe('elokuu–lokakuu 2021');
});

test('Closing what a link from the channel opened leaves one in the event’s month', async () => {
  const { person, path } = open('/calendar/2021-04-23-eloliv');
  await panelOf(eloliv.title);
  await person.keyboard('{Escape}');
  expect(path()).toBe('/calendar?month=2021-04');
});

test('A link from the channel shows the event in its own month', async () => {
  const { server } = open('/calendar/2021-04-14-kaselo-webinaari');
  await panelOf(webinar.title);
  expect(server.asked.map(({ address }) => address.searchParams.get('from'))).toContain('2021-04-01');
  expect(document.title).toContain(webinar.title);
});

test('An event whose id tells only the year is looked for in that year, and its month is shown', async () => {
  const autumn = eventOf({
    id: '2021-syksy-eloliv-tapahtuma',
    title: 'Syksyn ELOLIV-tapahtuma',
    kind: 'other',
    when: { precision: 'season', season: 'autumn', firstMonth: '2021-09', lastMonth: '2021-11' },
    words: { day: 'syksy 2021', time: 'päivä avoin', full: 'syksyllä 2021', vague: true },
    lastDay: '2021-11-30',
  });
  const { server } = open('/calendar/2021-syksy-eloliv-tapahtuma', { ...calendar, events: [autumn] });
  const panel = await panelOf(autumn.title);
  expect(panel.textContent).toContain('Syksyllä 2021päivä avoin');
  expect(within(panel).queryByRole('link', { name: 'Lisää kalenteriin' })).toBeNull();
  expect(server.asked.map(({ address }) => address.searchParams.get('from'))).toEqual(expect.arrayContaining(['2021-01-01', '2021-09-01']));
});

test('An event that is no longer there is said to be missing, and the month still stands', async () => {
  open('/calendar/2021-04-01-poistettu');
  expect((await panelOf('Tapahtumaa ei löydy')).textContent).toContain('poistettu tai siirretty');
  expect(screen.getByRole('link', { name: webinar.title })).toBeTruthy();
});

test('Before the webinar its panel leads to the meeting', async () => {
  open('/calendar/2021-04-14-kaselo-webinaari', { ...calendar, events: [{ ...webinar, joinUrl: 'https://teams.example/join' }] });
  const panel = await panelOf(webinar.title);
  expect(within(panel).getByRole('link', { name: 'Liity' }).getAttribute('href')).toBe('https://teams.example/join');
});

test('For a Swedish reader the network’s own words are marked as Finnish', async () => {
  open('/calendar/2021-04-yrittajyyskasvatusstrategia?month=2021-04', calendar, 'sv');
  const panel = await panelOf(entrepreneurship.title);
  expect(within(panel).getByRole('heading', { level: 2 }).getAttribute('lang')).toBe('fi');
  expect(within(panel).getByText('Oklart i källan')).toBeTruthy();
});

import type { Calendar } from '@kaselo/bot/contract/calendar';
import { screen, within } from '@testing-library/react';
import { Route } from 'wouter';
import { CalendarView } from '../../src/calendar/CalendarView';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { calendar } from '../views/calendar';
import { eloliv, eventOf, goodPractices, ohjaamot, webinar } from '../views/events';
import { member } from '../views/me';

const view: Calendar = {
  ...calendar,
  events: [
    eventOf({ ...webinar, wholeNetwork: true, regions: ['kymenlaakso', 'etela-karjala'], mine: true }),
    eventOf({ ...eloliv }),
    eventOf({ ...goodPractices, organisations: ['ohjaamo-imatra'], regions: ['etela-karjala'] }),
    eventOf({ ...ohjaamot, organisations: ['ohjaamo-kotka'], regions: ['kymenlaakso'], mine: true }),
  ],
};

const open = (path: string, me = member, seen = view) =>
  renderTab(<Route path="/calendar/:event?">{({ event }) => <CalendarView event={event} />}</Route>, {
    server: fakeServer({ calendar: seen, me }),
    path,
  });

/** What the list of April tells. */
const titles = async () => {
  const april = await screen.findByRole('region', { name: 'Huhtikuu 2021' });
  return within(april)
    .getAllByRole('link')
    .map((link) => link.textContent);
};

test('A counsellor of Ohjaamo Kotka sees what concerns them, and is told how much is left out', async () => {
  const { person, path } = open('/calendar?month=2021-04&view=list');
  await person.click(await screen.findByRole('button', { name: 'Vain omat' }));
  expect(path()).toBe('/calendar?month=2021-04&view=list&mine=yes');
  expect(await titles()).toEqual([webinar.title, ohjaamot.title]);
  expect(screen.getByRole('status').textContent).toBe('Suodattimet piilottavat 2 tapahtumaa.');
  expect(screen.getByRole('button', { name: 'Vain omat', pressed: true })).toBeTruthy();
});

test('A guest who works for no organisation of the network finds what she has said that she comes to', async () => {
  const ofGuest = { ...view, events: [eventOf({ ...webinar, coming: 'yes' }), eventOf({ ...eloliv })] };
  const { person } = open('/calendar?month=2021-04&view=list', { ...member, organisation: undefined }, ofGuest);
  await titles();
  await person.click(screen.getByRole('button', { name: 'Vain omat' }));
  expect(await titles()).toEqual([webinar.title]);
});

test('An organisation’s events and a region’s are found, and what was chosen survives a reload', async () => {
  const { person, path } = open('/calendar?month=2021-04&view=list');
  await person.selectOptions(
    screen.getByRole('combobox', { name: 'Organisaatio' }),
    await screen.findByRole('option', { name: 'Ohjaamo Imatra' }),
  );
  expect(await titles()).toEqual([webinar.title, goodPractices.title]);
  await person.selectOptions(screen.getByRole('combobox', { name: 'Maakunta' }), 'Kymenlaakso');
  expect(await titles()).toEqual([webinar.title]);
  expect(path()).toBe('/calendar?month=2021-04&view=list&organisation=ohjaamo-imatra&region=kymenlaakso');
});

test('All filters are cleared at once, and the month stays', async () => {
  const { person, path } = open('/calendar?month=2021-04&view=list&mine=yes&kind=meeting&region=kymenlaakso&priority=x&organisation=y');
  expect(await screen.findByText(/Näillä suodattimilla ei löydy tapahtumia/)).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('Suodattimet piilottavat 4 tapahtumaa.');
  await person.click(screen.getByRole('button', { name: 'Tyhjennä suodattimet' }));
  expect(path()).toBe('/calendar?month=2021-04&view=list');
  expect(await titles()).toHaveLength(4);
});

test('On a phone the filters open from a button that tells how many are on', async () => {
  const wide = window.matchMedia;
  window.matchMedia = (media) => Object.assign(wide(media), { matches: media.includes('max-width') });
  const { person } = open('/calendar?month=2021-04&kind=webinar');
  expect(screen.queryByRole('combobox', { name: 'Tapahtuman laji' })).toBeNull();
  await person.click(await screen.findByRole('button', { name: 'Rajaa (1)', expanded: false }));
  await person.selectOptions(screen.getByRole('combobox', { name: 'Tapahtuman laji' }), 'Kaikki lajit');
  expect(await titles()).toHaveLength(4);
  window.matchMedia = wide;
});

test('The list tells of an event’s series', async () => {
  open('/calendar?month=2021-04&view=list');
  const april = await screen.findByRole('region', { name: 'Huhtikuu 2021' });
  expect(within(april).getByText('Hyvät käytännöt').parentElement?.textContent).toBe('sarja: Hyvät käytännöt');
});

test('What names one’s own organisation is marked as one’s own, what concerns everybody is not', async () => {
  open('/calendar?month=2021-04&view=list');
  const april = await screen.findByRole('region', { name: 'Huhtikuu 2021' });
  expect(within(april).getAllByText('sinun')).toHaveLength(1);
  expect(within(april).getByText('sinun').closest('li')?.textContent).toContain(ohjaamot.title);
});

test('A printed calendar says whose it is, what it shows and when it was printed', async () => {
  const print = jest.spyOn(window, 'print').mockImplementation(() => {});
  const { person } = open('/calendar?month=2021-04&view=year');
  await person.click(await screen.findByRole('button', { name: 'Tulosta' }));
  expect(print).toHaveBeenCalledTimes(1);
  expect(screen.getByText('KASELO, Kaakkois-Suomen ELO-verkosto')).toBeTruthy();
  expect(screen.getByText('Kalenteri, 2021')).toBeTruthy();
  expect(screen.getByText('Tulostettu 13. huhtikuuta 2021')).toBeTruthy();
  print.mockRestore();
});

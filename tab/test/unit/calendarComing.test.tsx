import type { Calendar } from '@kaselo/bot/contract/calendar';
import { screen, waitFor, within } from '@testing-library/react';
import { Route } from 'wouter';
import { CalendarView } from '../../src/calendar/CalendarView';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { calendar } from '../views/calendar';
import { eventPage, eventPageOf } from '../views/eventPage';
import { eloliv, eventOf, goodPractices, ohjaamot, presentation, webinar } from '../views/events';
import { member } from '../views/me';

const narrow = window.matchMedia;
afterEach(() => {
  window.matchMedia = narrow;
});

const onLaptop = () => {
  window.matchMedia = (media) => Object.assign(narrow(media), { matches: media.includes('min-width') });
};

/** Eino comes to the webinar, might come to the presentation, and came to one that was cancelled. */
const view: Calendar = {
  ...calendar,
  events: [
    eventOf({ ...webinar, coming: 'yes' }),
    eventOf({ ...presentation, coming: 'maybe' }),
    eventOf({ ...eloliv, coming: 'yes', cancelled: true }),
    eventOf({ ...goodPractices, coming: 'no' }),
    eventOf({ ...ohjaamot, mine: true, coming: 'yes' }),
  ],
};

const open = (path: string, server = fakeServer({ calendar: view, me: member })) =>
  renderTab(<Route path="/calendar/:event?">{({ event }) => <CalendarView event={event} />}</Route>, { server, path });

const attended = (links: readonly HTMLElement[]) => links.filter((link) => /osallistut/.test(link.textContent ?? '')).map(titleOf);
const titleOf = (link: HTMLElement) => view.events.find(({ title }) => link.textContent?.includes(title))?.id;

test('In the month one sees to which events one comes, and below it what the sign means', async () => {
  onLaptop();
  open('/calendar?month=2021-04');
  const legend = await screen.findByRole('list', { name: 'Merkkien selitykset' });
  const month = screen.getByRole('table', { name: 'huhtikuu 2021' });
  expect(attended(within(month).getAllByRole('link'))).toEqual([webinar.id, ohjaamot.id]);
  expect(legend.textContent).toBe('osallistut');
});

test('In the list it is said in words, in place of whose the event is', async () => {
  open('/calendar?month=2021-04&view=list');
  const april = await screen.findByRole('region', { name: 'Huhtikuu 2021' });
  const said = within(april).getAllByText('osallistut');
  expect(said.map((word) => titleOf(word.closest('li') ?? word))).toEqual([webinar.id, ohjaamot.id]);
  expect(within(april).queryByText('sinun')).toBeNull();
});

test('On the year’s wheel the mark is named, and its meaning is told', async () => {
  open('/calendar?month=2021-04&view=year');
  const wheel = await screen.findByRole('navigation', { name: /^Vuosikello/ });
  const names = within(wheel)
    .getAllByRole('link')
    .map((link) => link.getAttribute('aria-label'));
  expect(names.filter((name) => name?.endsWith(', osallistut'))).toHaveLength(2);
  expect(names).toContainEqual(expect.stringMatching(/ELOLIV-palaveri, peruttu$/));
  expect(within(screen.getByRole('list', { name: 'Merkkien selitykset' })).getByText('osallistut')).toBeTruthy();
});

test('Whoever says that they come sees the mark in the calendar at once', async () => {
  let comes = false;
  const before = fakeServer({ calendar, event: eventPage, attend: eventPageOf({}), me: member });
  const after = fakeServer({ calendar: view, me: member });
  const server = {
    asked: before.asked,
    fetch: (async (input, init) => {
      if (init?.method === 'PUT') comes = true;
      return (comes && String(input).includes('/api/calendar') ? after : before).fetch(input, init);
    }) satisfies typeof fetch,
  };
  const { person } = open(`/calendar/${webinar.id}?month=2021-04&view=list`, server);
  const april = await screen.findByRole('region', { name: 'Huhtikuu 2021' });
  expect(within(april).queryByText('osallistut')).toBeNull();
  await person.click(await screen.findByRole('button', { name: 'Osallistun' }));
  await waitFor(() => expect(within(april).getAllByText('osallistut')).toHaveLength(2));
});

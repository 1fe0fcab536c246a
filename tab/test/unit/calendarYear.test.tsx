import type { Calendar } from '@kaselo/bot/contract/calendar';
import { act, screen, within } from '@testing-library/react';
import { Route } from 'wouter';
import { CalendarView } from '../../src/calendar/CalendarView';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { calendar } from '../views/calendar';
import { eloliv, entrepreneurship, eventOf, ohjaamot, webinar } from '../views/events';
import { member } from '../views/me';

const earlier = eventOf({
  ...eloliv,
  id: '2021-01-21-eloliv',
  title: 'ELOLIV: toimintasuunnitelma',
  when: { precision: 'day', day: '2021-01-21' },
  firstDay: '2021-01-21',
  lastDay: '2021-01-21',
  words: { day: 'to 21.1.', time: 'kellonaika avoin', full: 'to 21.1.', vague: true },
  past: true,
});
const view: Calendar = { ...calendar, events: [earlier, entrepreneurship, webinar, eloliv, ohjaamot] };

const open = (path: string, shown = view) => {
  const server = fakeServer({ calendar: shown, me: member });
  return {
    server,
    ...renderTab(<Route path="/calendar/:event?">{({ event }) => <CalendarView event={event} />}</Route>, { server, path }),
  };
};

const wheel = () => screen.findByRole('navigation', { name: /^Vuosikello/ });

test('The secretariat sees the year as a wheel, and the address keeps it', async () => {
  const { person, path, server } = open('/calendar?month=2021-04&view=list');
  await person.click(screen.getByRole('radio', { name: 'Vuosikello' }));
  expect(path()).toBe('/calendar?month=2021-04&view=year');
  expect((await wheel()).getAttribute('aria-label')).toBe('Vuosikello 2021, 5 tapahtumaa');
  expect(server.asked.map(({ address }) => address.search)).toContain('?from=2021-01-01&to=2021-12-31&language=fi');
  expect(screen.getByRole('heading', { level: 2, name: '2021' })).toBeTruthy();
});

test('One goes from year to year, and back to this one', async () => {
  const { person, path } = open('/calendar?month=2021-04&view=year');
  await wheel();
  await person.click(screen.getByRole('button', { name: 'Seuraava vuosi' }));
  expect(path()).toBe('/calendar?month=2022-04&view=year');
  expect(await screen.findByText('Ei tapahtumia: tammikuu–joulukuu 2022')).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Tänään' }));
  expect(path()).toBe('/calendar?month=2021-04&view=year');
});

test('By keyboard the wheel is one stop, and the arrows go through the year', async () => {
  const { person } = open('/calendar?month=2021-04&view=year');
  const links = within(await wheel()).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
    'to 21.1., ELOLIV: toimintasuunnitelma',
    'huhti–toukokuussa, Yrittäjyyskasvatusstrategian päivitys, webinaari ja työpaja',
    'ke 14.4. klo 12.00–14.30, Yhteistyöllä kohti kestävää tulevaisuutta, KASELOn Teams-webinaari',
    'pe 23.4., ELOLIV-palaveri',
    'to 29.4., Ajankohtaista ohjaamoista, TEM:n Teams-palaveri',
  ]);
  expect(links.map((link) => link.getAttribute('tabindex'))).toEqual(['0', '-1', '-1', '-1', '-1']);
  act(() => links[0]?.focus());
  await person.keyboard('{ArrowRight}{ArrowDown}');
  expect(document.activeElement).toBe(links[2]);
  await person.keyboard('{End}{ArrowRight}');
  expect(document.activeElement).toBe(links[0]);
  await person.keyboard('{ArrowLeft}{ArrowUp}');
  expect(document.activeElement).toBe(links[3]);
  expect(links.map((link) => link.getAttribute('tabindex'))).toEqual(['-1', '-1', '-1', '0', '-1']);
  await person.keyboard('{Home}');
  expect(document.activeElement?.getAttribute('href')).toBe('/calendar/2021-01-21-eloliv?month=2021-04&view=year');
});

test('Whoever does not see the wheel hears the same as a list: a series with its days, then what stands alone', async () => {
  open('/calendar?month=2021-04&view=year');
  const series = await screen.findByRole('list', { name: 'ELOLIV' });
  expect(within(series).getAllByRole('listitem')).toHaveLength(2);
  expect(within(series).getByRole('link', { name: 'pe 23.4. ELOLIV-palaveri' }).getAttribute('href')).toBe(
    '/calendar/2021-04-23-eloliv?month=2021-04&view=year',
  );
  const single = screen.getByRole('list', { name: 'Yksittäiset tapahtumat' });
  expect(within(single).getAllByRole('link')).toHaveLength(3);
});

test('The explanations name only what is to be seen', async () => {
  open('/calendar?month=2021-04&view=year', { ...view, events: [earlier, eloliv] });
  const meanings = within(await screen.findByRole('list', { name: 'Merkkien selitykset' })).getAllByRole('listitem');
  expect(meanings.map((one) => one.textContent)).toEqual(['pidetty', 'tulossa']);
});

test('What is pointed at is told below the wheel', async () => {
  const { person } = open('/calendar?month=2021-04&view=year');
  const mark = within(await wheel()).getByRole('link', { name: /^pe 23\.4\./ });
  expect(screen.getByText(/nuolinäppäimillä/)).toBeTruthy();
  await person.hover(mark);
  expect(screen.queryByText(/nuolinäppäimillä/)).toBeNull();
  await person.unhover(mark);
  expect(screen.getByText(/nuolinäppäimillä/)).toBeTruthy();
});

test('The filters narrow the wheel as they narrow the list', async () => {
  open('/calendar?month=2021-04&view=year&kind=webinar');
  expect(within(await wheel()).getAllByRole('link')).toHaveLength(2);
  expect(screen.getByRole('status').textContent).toBe('Suodattimet piilottavat 3 tapahtumaa.');
});

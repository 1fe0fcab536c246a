import { screen, waitFor, within } from '@testing-library/react';
import { Route } from 'wouter';
import { Language } from '../../../bot/src/kit/languages';
import { personalWords } from '../../../bot/src/text/personal';
import { CalendarView } from '../../src/calendar/CalendarView';
import { eventPageWords } from '../../src/text/eventPage';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { calendar } from '../views/calendar';
import { eventPage, eventPageOf } from '../views/eventPage';
import { webinar } from '../views/events';
import { myReminder } from '../views/personal';

const open = async (more: Parameters<typeof fakeServer>[0] = {}) => {
  const server = fakeServer({ calendar, event: eventPage, myReminder, ...more });
  const shown = <Route path="/calendar/:event?">{({ event }) => <CalendarView event={event} />}</Route>;
  const rendered = renderTab(shown, { server, path: `/calendar/${webinar.id}` });
  const panel = await screen.findByRole('region', { name: webinar.title });
  return { ...rendered, server, panel };
};
const sent = (server: ReturnType<typeof fakeServer>) =>
  server.asked
    .filter(({ method, address }) => method === 'PUT' && address.pathname.endsWith('/reminder'))
    .map(({ body }): unknown => JSON.parse(body ?? ''));
const button = (panel: HTMLElement, name: string) => within(panel).findByRole('button', { name });
const day = 'Edellisenä työpäivänä';
const hour = 'Tuntia ennen';

test('One press asks for a reminder, another for a second one, and a third takes the first back', async () => {
  const { person, panel, server } = await open({ remindMe: { ...myReminder, dayBefore: true } });
  expect(panel.textContent).toContain('Viesti tulee yksityisesti sinulle.');
  await person.click(await button(panel, day));
  await within(panel).findByText('Muistutan sinua yksityisesti edellisenä työpäivänä.');
  expect((await button(panel, day)).getAttribute('aria-pressed')).toBe('true');
  await person.click(await button(panel, hour));
  await waitFor(() => expect(sent(server)).toHaveLength(2));
  await person.click(await button(panel, day));
  await waitFor(() =>
    expect(sent(server)).toEqual([
      { dayBefore: true, hourBefore: false },
      { dayBefore: true, hourBefore: true },
      { dayBefore: false, hourBefore: false },
    ]),
  );
});

test('What could not be stored is taken back, and said so', async () => {
  const { person, panel } = await open();
  await person.click(await button(panel, hour));
  expect((await within(panel).findByRole('alert')).textContent).toContain('Muistutus ei tallentunut. Jokin meni vikaan.');
  expect((await button(panel, hour)).getAttribute('aria-pressed')).toBe('false');
});

test('Whoever cannot be reached in private is told so, and may only let go of what they had asked for', async () => {
  const { panel } = await open({ myReminder: { ...myReminder, hourBefore: true, reachable: false } });
  await within(panel).findByText(/^En saa sinuun yhteyttä yksityisesti/);
  expect(within(panel).queryByRole('button', { name: day })).toBeNull();
  expect(await button(panel, hour)).toBeTruthy();
});

test('What there is no time left for is not offered', async () => {
  const { panel } = await open({ myReminder: { ...myReminder, dayBefore: true, ahead: ['hour'] } });
  await button(panel, hour);
  expect(within(panel).queryByRole('button', { name: day })).toBeNull();
  expect(panel.textContent).not.toContain('Muistutan sinua yksityisesti edellisenä työpäivänä');
});

test('Of an event that begins within the hour nobody is asked', async () => {
  const { panel } = await open({ myReminder: { ...myReminder, ahead: [] } });
  await within(panel).findByText('Viestit kanavalla');
  expect(within(panel).queryByText('Muistuta minua')).toBeNull();
});

test('Whoever says that they come sees at once that they are reminded, as they wished once for all', async () => {
  const attendance = { ...eventPage.attendance, mine: 'yes' } as NonNullable<typeof eventPage.attendance>;
  const { person, panel, server } = await open({ attend: eventPageOf({ attendance }) });
  await button(panel, day);
  const asked = () => server.asked.filter(({ method, address }) => method === 'GET' && address.pathname.endsWith('/reminder')).length;
  const before = asked();
  await person.click(await button(panel, 'Osallistun'));
  await waitFor(() => expect(asked()).toBe(before + 1));
});

test.each(Language.options)('The page and the card say the same of it, in %s', (language) => {
  const [page, card] = [eventPageWords[language].remind, personalWords(language)];
  expect(page.heading).toBe(card.remindMe);
  expect(page.ahead).toEqual(card.ahead);
  expect(page.notReached).toBe(card.notReached);
  expect({ ...page.reminded, none: '' }).toEqual({ ...card.reminded, none: '' });
  expect(card.remindChoose).toContain(page.reminded.none);
});

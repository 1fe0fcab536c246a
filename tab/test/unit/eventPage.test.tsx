import { screen, waitFor, within } from '@testing-library/react';
import { Route } from 'wouter';
import { CalendarView } from '../../src/calendar/CalendarView';
import { type FakeServer, fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { calendar } from '../views/calendar';
import { eventPage, eventPageOf } from '../views/eventPage';
import { webinar } from '../views/events';

const email = { subject: 'Muistutus: Webinaari', body: 'Hei,\n\nmuistutus verkoston tapahtumasta.' };

const open = async (server: FakeServer, language: 'fi' | 'sv' = 'fi') => {
  const shown = <Route path="/calendar/:event?">{({ event }) => <CalendarView event={event} />}</Route>;
  const rendered = renderTab(shown, { server, path: `/calendar/${webinar.id}`, language });
  const panel = await screen.findByRole('region', { name: webinar.title });
  return { ...rendered, panel };
};

const attendance = { ...eventPage.attendance, counts: { yes: 3, maybe: 1, no: 0 }, mine: 'yes' } as NonNullable<
  typeof eventPage.attendance
>;

test('A guest says with one press that she comes: it is said at once, sent, and can be changed', async () => {
  const server = fakeServer({ calendar, event: eventPage, attend: eventPageOf({ attendance }) });
  const { person, panel } = await open(server);
  const yes = await within(panel).findByRole('button', { name: 'Osallistun' });
  expect(yes.getAttribute('aria-pressed')).toBe('false');
  await person.click(yes);
  await within(panel).findByText('Osallistut. Voit vaihtaa vastaustasi.');
  expect(within(panel).getByRole('button', { name: 'Osallistun' }).getAttribute('aria-pressed')).toBe('true');
  expect(panel.textContent).toContain('3 osallistuu, 1 ei tiedä vielä');
  const sent = server.asked.filter(({ method }) => method === 'PUT');
  expect(sent.map(({ address, body }) => [address.pathname, body])).toEqual([[`/api/events/${webinar.id}/attendance`, '{"coming":"yes"}']]);
});

test('When the answer could not be stored, it is taken back and said so', async () => {
  const { person, panel } = await open(fakeServer({ calendar, event: eventPage }));
  await person.click(await within(panel).findByRole('button', { name: 'En pääse' }));
  expect((await within(panel).findByRole('alert')).textContent).toContain('Vastauksesi ei tallentunut. Jokin meni vikaan.');
  await waitFor(() => expect(within(panel).getByRole('button', { name: 'En pääse' }).getAttribute('aria-pressed')).toBe('false'));
});

test('Everybody sees how many come, from where, and whether the reminders arrived; nobody sees who', async () => {
  const { panel } = await open(fakeServer({ calendar, event: eventPage }));
  await within(panel).findByText('Viestit kanavalla');
  for (const said of ['2 osallistuu', 'Ohjaamo Kotka ja 1 henkilö', 'Muistutus viikkoa ennen', 'perillä', 'tulossa', 'kesken'])
    expect(panel.textContent).toContain(said);
  expect(within(panel).queryByText('Ketkä ovat vastanneet')).toBeNull();
});

test('The secretariat sees who comes and from where', async () => {
  const people = [
    { key: 'a', name: 'Eino Keksitty', guest: true, organisation: 'Ohjaamo Kotka', coming: 'yes' as const },
    { key: 'b', name: 'nimi ei tiedossa', guest: false, coming: 'maybe' as const },
  ];
  const { panel } = await open(fakeServer({ calendar, event: eventPageOf({ attendance: { ...attendance, people } }) }));
  await within(panel).findByText('Ketkä ovat vastanneet');
  expect(
    within(panel)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(expect.arrayContaining(['Eino Keksitty (vieras)Ohjaamo Kotkaosallistuu', 'nimi ei tiedossaei tiedä vielä']));
});

test('Agenda, materials, memo and the series’ other events are on the page', async () => {
  const page = eventPageOf({
    agenda: '12.00 Avaus\n12.30 Puheenvuorot',
    materials: [{ title: 'Diat', url: 'https://example.org/diat' }],
    memo: 'https://example.org/muistio',
    next: { id: '2021-05-12-webinaari', title: 'Seuraava webinaari', when: 'ke 12.5.' },
  });
  const { panel } = await open(fakeServer({ calendar, event: page }));
  expect((await within(panel).findByRole('link', { name: 'Diat' })).getAttribute('href')).toBe('https://example.org/diat');
  expect(within(panel).getByRole('link', { name: 'Avaa muistio' })).toBeTruthy();
  expect(within(panel).getByText(/12\.30 Puheenvuorot/)).toBeTruthy();
  const series = within(panel).getByRole('navigation', { name: 'Sarjan muut tapahtumat' });
  expect(within(series).getByRole('link').getAttribute('href')).toBe('/calendar/2021-05-12-webinaari');
});

test('The page itself is there although the rest of it could not be had', async () => {
  const { panel } = await open(fakeServer({ calendar }));
  expect((await within(panel).findByRole('alert')).textContent).toContain('7F3K');
  expect(panel.textContent).toContain('Ke 14.4. klo 12.00–14.30');
});

test('The event is copied as an e-mail that is shown before it is sent', async () => {
  const { person, panel } = await open(fakeServer({ calendar, event: eventPage, eventEmail: email }));
  await person.click(within(panel).getByRole('button', { name: 'Kopioi sähköpostiksi' }));
  const shown = await within(panel).findByRole('textbox', { name: 'Viesti' });
  expect(shown).toHaveProperty('value', email.body);
  await person.click(within(panel).getByRole('button', { name: 'Kopioi' }));
  await within(panel).findByText('Viesti on kopioitu.');
  expect(await navigator.clipboard.readText()).toBe(email.body);
  expect(within(panel).getByRole('link', { name: 'Avaa sähköpostissa' }).getAttribute('href')).toMatch(
    /^mailto:\?subject=Muistutus%3A%20Webinaari&body=Hei/,
  );
});

test('Where copying is not allowed, the text is selected to be copied by hand', async () => {
  const { person, panel } = await open(fakeServer({ calendar, event: eventPage, eventEmail: email }));
  await person.click(within(panel).getByRole('button', { name: 'Kopioi sähköpostiksi' }));
  await within(panel).findByRole('textbox', { name: 'Viesti' });
  navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  await person.click(within(panel).getByRole('button', { name: 'Kopioi' }));
  await within(panel).findByText(/Kopiointi ei onnistunut/);
  expect(document.activeElement).toBe(within(panel).getByRole('textbox', { name: 'Viesti' }));
});

test('After the webinar the page leads to the answers and tells a good practice', async () => {
  const followUp = {
    id: webinar.id,
    state: 'open' as const,
    day: 'ke 28.4.',
    answered: 3,
    of: 32,
    mine: false,
    goodPractices: [{ organisation: 'Ohjaamo Kotka', text: 'Yhteinen päivystys' }],
    moreGoodPractices: 1,
  };
  const { panel } = await open(fakeServer({ calendar, event: eventPageOf({ countdown: undefined, followUp }) }));
  const link = await within(panel).findByRole('link', { name: 'Vastaa seurantakyselyyn' });
  expect(link.getAttribute('href')).toBe(`/follow-ups/${webinar.id}`);
  for (const said of ['3/32 organisaatiosta on vastannut. Vastausaikaa on ke 28.4. saakka.', 'Yhteinen päivystys', 'ja 1 muu'])
    expect(panel.textContent).toContain(said);
});

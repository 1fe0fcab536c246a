import type { Overview } from '@kaselo/bot/contract/overview';
import { screen, within } from '@testing-library/react';
import { fakeServer, silentServer } from '../../test/support/fakeServer';
import { renderTab } from '../../test/support/renderTab';
import { eventPage, eventPageOf } from '../../test/views/eventPage';
import { entrepreneurship, webinar } from '../../test/views/events';
import { member, newcomer } from '../../test/views/me';
import { firstDay, overview } from '../../test/views/overview';
import { updates } from '../../test/views/updates';
import { nearnessOf } from './nearness';
import { OverviewView } from './OverviewView';
import { ticking } from './ticking';

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

test('A guest says on the overview that she comes, and sees how many others do', async () => {
  const attendance = { ...eventPage.attendance, open: true, mine: 'yes' as const, counts: { yes: 3, maybe: 1, no: 0 } };
  const attend = eventPageOf({ attendance: { organisations: [], withoutOrganisation: 0, ...attendance } });
  const { person } = renderTab(<OverviewView />, { server: fakeServer({ overview, me: member, event: eventPage, attend }) });
  const question = await screen.findByRole('group', { name: `Pääsetkö mukaan: ${webinar.title}` });
  await person.click(within(question).getByRole('button', { name: 'Osallistun' }));
  expect(await screen.findByText('Osallistut. Voit vaihtaa vastaustasi.')).toBeTruthy();
  expect(await screen.findByText('3 osallistuu')).toBeTruthy();
});

test('On a phone two more events are enough before what waits for oneself', async () => {
  const wide = window.matchMedia;
  window.matchMedia = (media) => Object.assign(wide(media), { matches: media.includes('max-width') });
  renderTab(<OverviewView />, { server: fakeServer({ overview, me: member }) });
  const upcoming = within(await screen.findByRole('list', { name: 'Tulossa' })).getAllByRole('listitem');
  expect(upcoming.map(({ textContent }) => textContent?.slice(0, 8))).toEqual(['to 15.4.', 'pe 23.4.']);
  window.matchMedia = wide;
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
  expect(attainment?.textContent).toBe('Koulutustasomittainkoko maa 403,2suunta oikea351,3366,0');
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

test('On the day itself one sees by the server’s clock how soon it begins, whatever this machine’s clock says', async () => {
  const starts = Date.UTC(2021, 3, 14, 9);
  const countdown = { now: starts - 25 * 60_000, starts, ends: starts + 150 * 60_000 };
  renderTab(<OverviewView />, { server: fakeServer({ overview: { ...overview, countdown }, me: member }) });
  expect(within(await block(/Seuraavaksi/)).getByText('alkaa 25 minuutin päästä')).toBeTruthy();
});

test('The countdown goes from hours to minutes, and tells when the event is under way and when it has ended', () => {
  const starts = Date.UTC(2021, 3, 14, 9);
  const countdown = { now: 0, starts, ends: starts + 150 * 60_000 };
  const at = (minutes: number, language: 'fi' | 'sv' | 'en' = 'fi') => nearnessOf(countdown, starts + minutes * 60_000, language);
  expect(at(-180)).toEqual({ kind: 'begins', inWords: '3 tunnin päästä' });
  expect(at(-89)).toEqual({ kind: 'begins', inWords: '89 minuutin päästä' });
  expect(at(-1, 'sv')).toEqual({ kind: 'begins', inWords: 'om 1 minut' });
  expect(at(-25, 'en')).toEqual({ kind: 'begins', inWords: 'in 25 minutes' });
  expect(at(0)).toEqual({ kind: 'under-way' });
  expect(at(150)).toEqual({ kind: 'over' });
});

test('The server’s minutes go by at this machine’s pace, one at a time', () => {
  jest.useFakeTimers();
  let pace = 1000;
  const clock = ticking(90_000, () => pace);
  const seen: number[] = [];
  const stop = clock.onTick(() => seen.push(clock.now()));
  expect(clock.now()).toBe(60_000);
  pace += 31_000;
  jest.advanceTimersByTime(31_000);
  expect(seen).toEqual([120_000]);
  stop();
  pace += 120_000;
  jest.advanceTimersByTime(120_000);
  expect(seen).toHaveLength(1);
  jest.useRealTimers();
});

test('What one’s organisation answers for stands with its status and last line, and one may write at once where one may write', async () => {
  const { person, path } = renderTab(<OverviewView />, { server: fakeServer({ overview, me: member }) });
  const mine = await block(/Organisaatiosi toimenpiteet/);
  expect(mine.textContent).toContain('5 avointa');
  const [late, waiting] = within(mine).getAllByRole('listitem');
  expect(late?.textContent).toContain('keskenviivästynytpäivitetty ma 22.3.');
  expect(waiting?.textContent).toContain('ei aloitettuei vielä kirjauksia');
  expect(within(mine).getByRole('link', { name: 'Näytä kaikki' }).getAttribute('href')).toBe('/priorities?mine=yes');
  expect(within(mine).getAllByRole('link', { name: /^Kirjaa: / })).toHaveLength(1);
  await person.click(within(mine).getByRole('link', { name: /^Kirjaa: Ohjaamot/ }));
  expect(path()).toBe('/priorities/p2-toimenpide-ohjaamot-tessu2-osmo');
});

const [line] = updates;
const news: NonNullable<Overview['news']> = {
  since: 'ti 6.4.',
  items: [
    ...(line === undefined ? [] : [{ kind: 'update' as const, update: line }]),
    { kind: 'event', day: 'to 8.4.', change: 'moved', event: { id: webinar.id, title: webinar.title, words: webinar.words } },
  ],
};

test('Whoever comes back sees what others have done meanwhile, before what was there already', async () => {
  const server = fakeServer({
    overview: { ...overview, news, latest: updates.slice(1, 3).map((update) => ({ kind: 'update' as const, update })) },
    me: member,
    visit: { saved: true },
  });
  renderTab(<OverviewView />, { server });
  const fresh = await block(/Uutta/);
  expect(fresh.textContent).toContain('viime käyntisi (ti 6.4.) jälkeen');
  expect(fresh.textContent).toContain(`Siirretty: ${webinar.title}, ${webinar.words.full}`);
  expect(within(fresh).getByRole('heading', { name: 'Aiemmin kirjattu' })).toBeTruthy();
  expect(server.asked.filter(({ address }) => address.pathname === '/api/me/visit')).toHaveLength(1);
});

test('When nothing has happened since, that is said, and the last lines are still there', async () => {
  renderTab(<OverviewView />, { server: fakeServer({ overview: { ...overview, news: { since: 'ma 12.4.', items: [] } }, me: member }) });
  expect((await block(/Viimeksi kirjattu/)).textContent).toContain('ei uutta viime käyntisi (ma 12.4.) jälkeen');
});

import { screen, within } from '@testing-library/react';
import { fakeServer } from '../../test/support/fakeServer';
import { renderTab } from '../../test/support/renderTab';
import { calendar } from '../../test/views/calendar';
import { deliveries } from '../../test/views/deliveries';
import { followUps, round } from '../../test/views/followUps';
import { indicators } from '../../test/views/indicators';
import { coordinator, member, newcomer } from '../../test/views/me';
import { network } from '../../test/views/network';
import { overview } from '../../test/views/overview';
import { priorities } from '../../test/views/priorities';
import { ErrorBoundary } from './ErrorBoundary';
import { Home } from './Home';

const views = () => within(screen.getByRole('navigation', { name: 'Näkymät' }));

test('A member sees the views and for whom they look; the messages are the secretariat’s', async () => {
  renderTab(<Home />, { server: fakeServer({ me: member, overview }) });
  expect(await screen.findByText('Ohjaamo Kotka')).toBeTruthy();
  expect(
    views()
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Tilannekuva', 'Painopisteet', 'Kalenteri', 'Mittarit', 'Seuranta', 'Verkosto', 'Omat tiedot']);
  expect(views().getByRole('link', { current: 'page' }).textContent).toBe('Tilannekuva');
});

test('Somebody of the secretariat sees the messages too', async () => {
  renderTab(<Home />, { server: fakeServer({ me: coordinator, overview }) });
  expect(await screen.findByRole('link', { name: 'Viestit' })).toBeTruthy();
});

test('After a move the new page’s heading has the focus and the document its name', async () => {
  const { person } = renderTab(<Home />, { server: fakeServer({ me: member, overview, network }) });
  await screen.findByText('Ohjaamo Kotka');
  await person.click(views().getByRole('link', { name: 'Verkosto' }));
  const heading = await screen.findByRole('heading', { level: 1, name: 'Verkosto' });
  expect(document.activeElement).toBe(heading);
  expect(document.title).toBe('Verkosto – KASELO');
});

test('Whoever comes for the first time chooses an organisation, and is asked no more', async () => {
  const server = fakeServer({ me: newcomer, overview, chooseOrganisation: member });
  const { person } = renderTab(<Home />, { server });
  await person.click(await screen.findByRole('button', { name: 'Tallenna' }));
  expect(screen.getByRole('alert').textContent).toBe('Valitse ensin organisaatio.');
  await person.selectOptions(screen.getByRole('combobox', { name: 'Mistä organisaatiosta olet?' }), 'Ohjaamo Kotka');
  await person.click(screen.getByRole('button', { name: 'Tallenna' }));
  const sent = server.asked.find((asked) => asked.address.pathname === '/api/me/organisation');
  expect(sent?.body).toBe('{"organisation":"ohjaamo-kotka"}');
  expect(server.asked.filter((asked) => asked.address.pathname === '/api/me' && asked.method === 'GET').length).toBeGreaterThan(1);
});

test('A person who chooses Swedish gets everything in Swedish, asked for anew', async () => {
  const server = fakeServer({ me: member, overview });
  const { person } = renderTab(<Home />, { server });
  await screen.findByText('Ohjaamo Kotka');
  await person.selectOptions(screen.getByRole('combobox', { name: 'Kieli' }), 'Svenska');
  expect(await screen.findByRole('heading', { level: 1, name: 'Lägesbild' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('sv');
  expect(server.asked.some((asked) => asked.address.href.endsWith('/api/overview?language=sv'))).toBe(true);
});

test.each([
  ['/', 'Tilannekuva'],
  ['/priorities', 'Painopisteet'],
  ['/priorities/p1-toimenpide-kokemusten-jakaminen', 'Painopisteet'],
  ['/calendar', 'Kalenteri'],
  ['/calendar/2021-04-14-kaselo-webinaari', 'Kalenteri'],
  ['/indicators', 'Mittarit'],
  ['/follow-ups', 'Seuranta'],
  ['/follow-ups/2021-04-14-kaselo-webinaari', 'Seuranta'],
  ['/network', 'Verkosto'],
  ['/deliveries', 'Viestit'],
])('The address %s opens its view, within %s of the navigation', async (path, view) => {
  const server = fakeServer({ me: coordinator, overview, priorities, calendar, indicators, followUps, round, network, deliveries });
  renderTab(<Home />, { server, path });
  expect((await views().findByRole('link', { current: 'page' })).textContent).toBe(view);
  expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
  expect((await screen.findAllByRole('heading', { level: 2 })).length).toBeGreaterThan(0);
});

test('Until the bot has a channel the tab says that reminders have not begun', async () => {
  renderTab(<Home />, { server: fakeServer({ me: { ...member, bound: false }, overview }) });
  expect(await screen.findByText(/Muistutukset ja kyselyt alkavat/)).toBeTruthy();
});

test('To the secretariat it also says how they begin', async () => {
  renderTab(<Home />, { server: fakeServer({ me: { ...coordinator, bound: false }, overview }) });
  expect(await screen.findByText(/valitse tiimin sovellukset ja lisää KASELO/)).toBeTruthy();
});

test('An address that does not exist leads back to the overview', async () => {
  renderTab(<Home />, { server: fakeServer({ me: member }), path: '/nowhere' });
  expect((await screen.findByRole('link', { name: 'Avaa Tilannekuva' })).getAttribute('href')).toBe('/');
});

const Surprising = () => {
  throw new Error('a surprise');
};

test('A surprise in one view is told with a reference, and the rest of the tab stands', () => {
  const silenced = jest.spyOn(console, 'error').mockImplementation(() => {});
  renderTab(
    <ErrorBoundary>
      <Surprising />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toMatch(/Jokin meni vikaan.*Viite [2-9A-Z]{4}/);
  expect(screen.getByRole('alert').textContent).not.toContain('a surprise');
  silenced.mockRestore();
});

import { screen, waitFor, within } from '@testing-library/react';
import { Frame } from '../../src/app/Frame';
import { SearchView } from '../../src/search/SearchView';
import { fakeServer, silentServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { member } from '../views/me';
import { found, nothingFound } from '../views/search';

const framed = (
  <Frame me={member} signedIn>
    <label>
      Muistiinpano
      <input />
    </label>
  </Frame>
);

const field = () => screen.findByRole('searchbox', { name: 'Mitä etsit?' });

test('Somebody opens the search from the frame, types and sees what was found by kind, with the words marked', async () => {
  const server = fakeServer({ search: found });
  const { person, path } = renderTab(framed, { server });
  await person.click(screen.getByRole('button', { name: 'Hae verkostosta' }));
  await person.type(await field(), 'ohjaajien koulutus');
  const group = within(await screen.findByRole('region', { name: 'Strategian perusta' }));
  const hit = group.getByRole('link', { name: /täydennyskoulutus$/ });
  expect([...hit.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['ohjaajien', 'täydennyskoulutus']);
  expect(screen.getByText('ke 14.4. klo 12.00–14.30')).toBeTruthy();
  expect(screen.getByText('2 parasta osumaa, kaikkiaan 31')).toBeTruthy();
  const asked = server.asked.filter(({ address }) => address.pathname === '/api/search');
  expect(asked.length).toBeLessThan(6);
  expect(asked.at(-1)?.address.searchParams.get('q')).toBe('ohjaajien koulutus');
  await person.click(screen.getByRole('link', { name: /^Yhteistyöllä kohti/ }));
  expect(path()).toBe('/calendar/2021-04-14-kaselo-webinaari');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('Whoever uses the keyboard opens it with a slash or Ctrl+K, walks by arrows and goes to the page by Enter', async () => {
  const { person, path } = renderTab(framed, { server: fakeServer({ search: found }) });
  await person.keyboard('/');
  const input = await field();
  await waitFor(() => expect(screen.getByRole('dialog', { name: 'Haku' })).toBeTruthy());
  await person.type(input, 'ohjaajien koulutus');
  await screen.findByRole('region', { name: 'Tapahtumat' });
  await person.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement?.textContent).toContain('Yhteistyöllä kohti');
  await person.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(input);
  await person.keyboard('{Enter}');
  expect(path()).toBe('/search?q=ohjaajien+koulutus');
  await person.keyboard('{Control>}k{/Control}');
  expect(await field()).toBeTruthy();
});

test('A slash that is written into a field stays there', async () => {
  const { person } = renderTab(framed);
  await person.type(screen.getByRole('textbox', { name: 'Muistiinpano' }), '1/2');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('The page of a search shows after a reload what its address asks for, and keeps the address with what is typed', async () => {
  const server = fakeServer({ search: found });
  const { person, path } = renderTab(<SearchView />, { server, path: '/search?q=ohjaajien' });
  const input = await field();
  expect(input).toHaveProperty('value', 'ohjaajien');
  expect(await screen.findByRole('region', { name: 'Tapahtumat' })).toBeTruthy();
  await person.type(input, ' koulutus');
  expect(path()).toBe('/search?q=ohjaajien+koulutus');
  await waitFor(() => expect(server.asked.at(-1)?.address.searchParams.get('q')).toBe('ohjaajien koulutus'));
});

test('Where nothing is found the page says so, with what is nearest', async () => {
  renderTab(<SearchView />, { server: fakeServer({ search: nothingFound }), path: '/search?q=ohjaus+avaruudessa' });
  expect(await screen.findAllByText('En löytänyt mitään haulla ”ohjaus avaruudessa”.')).toHaveLength(2);
  const nearest = within(screen.getByRole('region', { name: 'Lähimpänä sitä' }));
  expect(nearest.getByRole('link', { name: 'Nivelvaiheiden ohjaus' }).getAttribute('href')).toBe('/priorities?priority=saatavuus');
  expect(nearest.getByText('Tavoitteet')).toBeTruthy();
});

test('Nothing asked for shows nothing, and a broken line is told with a way to try again', async () => {
  const { person } = renderTab(<SearchView />, { server: silentServer, path: '/search' });
  await person.type(await field(), 'ohjaus');
  expect(await screen.findByRole('button', { name: 'Yritä uudelleen' })).toBeTruthy();
});

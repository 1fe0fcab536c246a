import { screen, within } from '@testing-library/react';
import { SubscribeButton } from '../../src/subscription/SubscribeButton';
import { type FakeServer, fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';

const address = 'https://kaselo.example/calendar/salainen.ics';

const open = async (server: FakeServer) => {
  const rendered = renderTab(<SubscribeButton />, { server });
  await rendered.person.click(screen.getByRole('button', { name: 'Tilaa kalenteriin' }));
  return { ...rendered, dialog: await screen.findByRole('dialog', { name: 'Tilaa verkoston kalenteri omaan kalenteriisi' }) };
};

test('Whoever has no address makes one, sees it this once and copies it', async () => {
  const { person, dialog } = await open(fakeServer({ calendarFeed: {}, renewCalendarFeed: { address, since: 'ti 13.4. klo 8.55' } }));
  await person.click(await within(dialog).findByRole('button', { name: 'Luo osoite' }));
  expect(await within(dialog).findByRole('textbox', { name: 'Osoitteesi' })).toHaveProperty('value', address);
  expect(dialog.textContent).toContain('se näytetään vain tämän kerran');
  await person.click(within(dialog).getByRole('button', { name: 'Kopioi osoite' }));
  await within(dialog).findByText('Osoite on kopioitu.');
  expect(await navigator.clipboard.readText()).toBe(address);
});

test('Whoever has an address already sees since when, and may renew it or take it away', async () => {
  const server = fakeServer({ calendarFeed: { since: 'ti 13.4. klo 8.55' }, revokeCalendarFeed: {} });
  const { person, dialog } = await open(server);
  await within(dialog).findByText(/Osoitteesi on luotu ti 13\.4\. klo 8\.55/);
  expect(within(dialog).getByRole('button', { name: 'Luo uusi osoite' })).toBeTruthy();
  await person.click(within(dialog).getByRole('button', { name: 'Poista osoite' }));
  await within(dialog).findByText(/Osoite on poistettu/);
  expect(server.asked.map(({ method, address: asked }) => `${method} ${asked.pathname}`)).toContain('PUT /api/me/calendar-feed/revoke');
});

test('When no address could be made, the person is told why and loses nothing', async () => {
  const { person, dialog } = await open(fakeServer({ calendarFeed: {} }));
  await person.click(await within(dialog).findByRole('button', { name: 'Luo osoite' }));
  expect((await within(dialog).findByRole('alert')).textContent).toContain('7F3K');
});

test('The dialog closes by keyboard and gives the focus back to its button', async () => {
  const { person, dialog } = await open(fakeServer({ calendarFeed: {} }));
  for (const how of ['Outlook:', 'Google-kalenteri:', 'Puhelin:']) expect(dialog.textContent).toContain(how);
  await person.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tilaa kalenteriin' }));
});

import { screen, waitFor, within } from '@testing-library/react';
import { DeliveriesView } from '../../src/deliveries/DeliveriesView';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { deliveries } from '../views/deliveries';

const first = { id: 'a'.repeat(40), text: 'Siirretään foorumi iltapäivään', by: 'Eino Keksitty', at: 'ti 13.4. klo 9.12' };
const second = { id: 'b'.repeat(40), text: 'Lisätään työpaja syksylle', at: 'ke 14.4. klo 8.00' };

test('The secretariat sees what members have suggested in the chat, by whom and when', async () => {
  renderTab(<DeliveriesView />, { server: fakeServer({ deliveries, proposals: { proposals: [first, second] } }) });
  const list = await screen.findByRole('list', { name: 'Ehdotukset' });
  expect(
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Siirretään foorumi iltapäiväänEino Keksitty, ti 13.4. klo 9.12Merkitse käsitellyksi',
    'Lisätään työpaja syksyllenimi ei tiedossa, ke 14.4. klo 8.00Merkitse käsitellyksi',
  ]);
});

test('A suggestion that has been dealt with leaves the list, and it is said how many are left', async () => {
  const views = { deliveries, proposals: { proposals: [first, second] }, settleProposal: { proposals: [second] } };
  const server = fakeServer(views);
  const { person } = renderTab(<DeliveriesView />, { server });
  const button = await screen.findByRole('button', { name: `Merkitse käsitellyksi: ${first.text}` });
  views.proposals = { proposals: [second] };
  await person.click(button);
  await waitFor(() => expect(screen.queryByText(first.text)).toBeNull());
  const said = await screen.findByText('Käsitelty. Vielä 1 ehdotus.');
  expect(document.activeElement).toBe(said);
  const sent = server.asked.find(({ method }) => method === 'PUT');
  expect(sent?.address.pathname).toBe(`/api/proposals/${first.id}/settle`);
});

test('When the last one has been dealt with, that is said', async () => {
  const views = { deliveries, proposals: { proposals: [second] }, settleProposal: { proposals: [] } };
  const { person } = renderTab(<DeliveriesView />, { server: fakeServer(views) });
  const button = await screen.findByRole('button', { name: /^Merkitse käsitellyksi: / });
  Object.assign(views, { proposals: { proposals: [] } });
  await person.click(button);
  expect(await screen.findByText('Kaikki ehdotukset on käsitelty.')).toBe(document.activeElement);
  expect(screen.queryByRole('list', { name: 'Ehdotukset' })).toBeNull();
});

test('A suggestion that could not be taken off stays, and the reason is said', async () => {
  const server = fakeServer({ deliveries, proposals: { proposals: [first] } });
  const { person } = renderTab(<DeliveriesView />, { server });
  await person.click(await screen.findByRole('button', { name: /^Merkitse käsitellyksi: / }));
  expect((await screen.findByRole('alert')).textContent).toContain('7F3K');
  expect(screen.getByText(first.text)).toBeTruthy();
});

test('With nothing suggested there is no panel', async () => {
  renderTab(<DeliveriesView />, { server: fakeServer({ deliveries, proposals: { proposals: [] } }) });
  await screen.findByRole('list', { name: 'Tulossa' });
  expect(screen.queryByText('Ehdotukset')).toBeNull();
});

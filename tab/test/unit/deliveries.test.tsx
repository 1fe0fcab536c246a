import { screen, within } from '@testing-library/react';
import { DeliveriesView } from '../../src/deliveries/DeliveriesView';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { deliveries } from '../views/deliveries';
import { webinar } from '../views/events';

const rowsOf = async (group: string) => within(await screen.findByRole('list', { name: group })).getAllByRole('listitem');

test('The secretary sees what became of each post, and why one was not sent', async () => {
  renderTab(<DeliveriesView />, { server: fakeServer({ deliveries }) });
  const [[unknown], [coming], [delivered, skipped]] = [await rowsOf('Vaatii huomiota'), await rowsOf('Tulossa'), await rowsOf('Lähetetyt')];
  expect(coming?.textContent).toContain('tulossa');
  expect(delivered?.textContent).toContain('perilläYhteistyöllä kohti');
  expect(delivered?.textContent).toContain('ajoitettu ti 13.4. klo 9.00 lähetetty ti 13.4. klo 9.00');
  expect(skipped?.textContent).toContain('Aika oli jo mennyt');
  expect(unknown?.textContent).toContain('Katso kanavalta.');
  expect(
    within(coming ?? document.body)
      .getByRole('link', { name: webinar.title })
      .getAttribute('href'),
  ).toBe('/calendar/2021-04-14-kaselo-webinaari');
  expect(screen.getByText(/^1 viesti kaipaa huomiota/)).toBeTruthy();
});

test('What comes next stands first among what is coming', async () => {
  const later = { id: 'later', state: 'coming' as const, kind: 'Muistutus viikkoa ennen', title: 'Myöhempi', due: 'to 2.12. klo 9.00' };
  renderTab(<DeliveriesView />, { server: fakeServer({ deliveries: { ...deliveries, posts: [later, ...deliveries.posts] } }) });
  const [next, after] = await rowsOf('Tulossa');
  expect(next?.textContent).toContain('lähtee ke 14.4. klo 11.00');
  expect(after?.textContent).toContain('Myöhempi');
});

test('Whoever has looked in the channel says that an uncertain post is there', async () => {
  const server = fakeServer({ deliveries, settlePost: deliveries });
  const { person } = renderTab(<DeliveriesView />, { server });
  await person.click(await screen.findByRole('button', { name: /^Viesti on kanavalla: / }));
  const sent = server.asked.find(({ method }) => method === 'PUT');
  expect(sent?.body).toBe('{"seen":"there"}');
  expect(screen.getByRole('button', { name: /^Lähetä uudelleen: / })).toBeTruthy();
});

test('One looks only at the posts that are uncertain', async () => {
  const { person } = renderTab(<DeliveriesView />, { server: fakeServer({ deliveries }) });
  await person.click(await screen.findByRole('radio', { name: 'Epävarma 1' }));
  expect(await rowsOf('Vaatii huomiota')).toHaveLength(1);
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  await person.click(screen.getByRole('radio', { name: 'Kaikki 4' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
});

test('Before the app is in a channel the page says what to do', async () => {
  renderTab(<DeliveriesView />, { server: fakeServer({ deliveries: { bound: false, posts: [] } }) });
  expect(await screen.findByText('Lisää sovellus verkoston kanavalle. Muistutukset ja kyselyt näkyvät sen jälkeen täällä.')).toBeTruthy();
});

test('With nothing due yet the page says what will be here', async () => {
  renderTab(<DeliveriesView />, { server: fakeServer({ deliveries: { bound: true, posts: [] } }), language: 'sv' });
  expect(await screen.findByText('Ännu inga meddelanden')).toBeTruthy();
});

import { screen, within } from '@testing-library/react';
import { HistoryView } from '../../src/history/HistoryView';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { history, renamed } from '../views/history';

const rows = async () => within(await screen.findByRole('list', { name: 'Muutokset uusimmasta vanhimpaan' })).getAllByRole('listitem');

test('A coordinator reads who changed what and when, and on asking what it said before', async () => {
  const { person } = renderTab(<HistoryView />, { server: fakeServer({ history }) });
  const [first] = await rows();
  expect(first?.textContent).toContain('Kevään webinaari tapahtuma, muutettu');
  expect(first?.textContent).toContain('ti 13.4. klo 10.46, Aino Esimerkki');
  await person.click(screen.getByRole('button', { name: 'Näytä, mikä muuttui: Kevään webinaari, ti 13.4. klo 10.46' }));
  expect(first?.textContent).toContain('OtsikkoEnnen WebinaariJälkeen Kevään webinaari');
  expect(first?.textContent).toMatch(/AikaEnnen ke 14\.4\.2021Jälkeen ke 14\.4\.2021 12:00–14:30/);
  expect(first?.textContent).not.toContain('Aiheet');
});

test('An action that was added and one that was reworded are told apart', async () => {
  const { person } = renderTab(<HistoryView />, { server: fakeServer({ history }) });
  await rows();
  await person.click(screen.getByRole('button', { name: /Ohjauspalvelut, ti 13.4. klo 8.00/ }));
  const second = (await rows())[1]?.textContent ?? '';
  expect(second).toContain('Toimenpiteet › Uusi toimenpideEnnen tyhjäJälkeen Uusi toimenpide');
  expect(second).toContain('Ennen Hakeva toimintaJälkeen Hakeva nuorisotyö');
});

test('A change is taken back, and one that was taken back already is not', async () => {
  const server = fakeServer({ history, undo: { outcome: 'saved', change: renamed } });
  const { person } = renderTab(<HistoryView />, { server });
  await rows();
  expect(screen.getAllByRole('button', { name: /^Kumoa: / })).toHaveLength(1);
  await person.click(screen.getByRole('button', { name: /^Kumoa: Kevään webinaari/ }));
  expect(server.asked.find(({ method }) => method === 'PUT')?.address.pathname).toBe(`/api/changes/${renamed}/undo`);
});

test('What somebody has changed since is said, and nothing is taken back', async () => {
  const server = fakeServer({ history, undo: { outcome: 'conflict', conflicts: [] } });
  const { person } = renderTab(<HistoryView />, { server });
  await rows();
  await person.click(screen.getByRole('button', { name: /^Kumoa: Kevään webinaari/ }));
  expect((await screen.findByRole('alert')).textContent).toBe('Samaa kohtaa on muutettu tämän jälkeen. Kumoa ensin uudempi muutos.');
});

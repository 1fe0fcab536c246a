import { screen, waitFor, within } from '@testing-library/react';
import { MyDataView } from '../../src/myData/MyDataView';
import { SettingsView } from '../../src/settings/SettingsView';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { coordinator } from '../views/me';
import { myData, nothingKept, retention } from '../views/myData';
import { channel, members, postsPreview, settings } from '../views/settings';

const open = (more: Parameters<typeof fakeServer>[0] = {}, language: 'fi' | 'sv' | 'en' = 'fi') => {
  const server = fakeServer({ myData, deleteMyData: nothingKept, ...more });
  return { ...renderTab(<MyDataView />, { server, path: '/settings/me', language }), server };
};
const deletions = (server: ReturnType<typeof fakeServer>) =>
  server.asked.filter(({ method, address }) => method === 'PUT' && address.pathname === '/api/me/data/delete').map(({ body }) => body);

test('Whoever opens the page sees what is kept of them by kind, until when, and where it is corrected', async () => {
  open();
  const answers = await screen.findByRole('region', { name: /^Vastauksesi seurantakyselyihin/ });
  expect(answers.textContent).toContain('Sovimme yhteisen ohjausmallin.');
  expect(answers.textContent).toContain('Sinut poistetaan tästä 28.4.2022, organisaatiosi vastaus jää.');
  const link = within(answers).getByRole('link', { name: 'Avaa ja korjaa: Yhteistyöllä kohti kestävää tulevaisuutta' });
  expect(link.getAttribute('href')).toBe('/follow-ups/2021-04-14-kaselo-webinaari');
  expect(screen.getByText(/keksitty-sylvi/)).toBeTruthy();
});

test('Deleting is a step of two: what stays is said, and the button waits until it is understood', async () => {
  const { person, server } = open();
  await person.click(await screen.findByRole('button', { name: 'Poista tietoni' }));
  const dialog = await screen.findByRole('alertdialog');
  expect(dialog.textContent).toContain('Muutoshistoriaan jää 1 merkintä 24 kuukaudeksi');
  expect(dialog.textContent).not.toContain('sihteeristöön');
  const go = within(dialog).getByRole('button', { name: 'Poista tietoni' });
  await person.click(go);
  expect(deletions(server)).toEqual([]);
  await person.click(within(dialog).getByRole('checkbox', { name: 'Ymmärrän, ettei poistamista voi perua' }));
  await person.click(go);
  await waitFor(() => expect(deletions(server)).toEqual(['{"understood":true}']));
  expect(await screen.findByText('Tietosi on poistettu.')).toBeTruthy();
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('Whoever turns back has lost nothing', async () => {
  const { person, server } = open();
  await person.click(await screen.findByRole('button', { name: 'Poista tietoni' }));
  await person.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Peruuta' }));
  expect(deletions(server)).toEqual([]);
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('Somebody of whom nothing is kept is told so, in their own language', async () => {
  open({ myData: nothingKept }, 'sv');
  expect(await screen.findByText(/Inget annat finns sparat om dig/)).toBeTruthy();
});

test('The secretariat sees how long things are kept, what goes next and what went last', async () => {
  const server = fakeServer({
    me: coordinator,
    item: { kind: 'settings', id: 'kaselo', value: settings, version: 'v1' },
    members,
    channel,
    postsPreview,
    retention,
  });
  renderTab(<SettingsView />, { server, path: '/settings' });
  const section = await screen.findByRole('region', { name: 'Säilytysajat' });
  expect(section.textContent).toContain('12 kuukautta');
  await waitFor(() => expect(section.textContent).toContain('luonnokset: 3, ensimmäinen 28.5.2021'));
  expect(section.textContent).toContain('su 2.5. klo 3.41: tiedot osallistumisesta 12');
});

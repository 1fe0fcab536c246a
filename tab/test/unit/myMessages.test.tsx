import { screen, waitFor, within } from '@testing-library/react';
import { Language } from '../../../bot/src/kit/languages';
import { personalWords } from '../../../bot/src/text/personal';
import { SavedProvider } from '../../src/editing/Saved';
import { SettingsView } from '../../src/settings/SettingsView';
import { myMessagesWords } from '../../src/text/myMessages';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { coordinator, member, newcomer } from '../views/me';
import { mySettings, stoppedSettings } from '../views/personal';
import { channel, members, postsPreview, settings } from '../views/settings';

const open = (more: Parameters<typeof fakeServer>[0] = {}) => {
  const server = fakeServer({ me: member, mySettings, saveMySettings: mySettings, stopMessages: stoppedSettings, ...more });
  const shown = (
    <SavedProvider>
      <SettingsView />
    </SavedProvider>
  );
  return { ...renderTab(shown, { server, path: '/settings' }), server };
};
const sent = (server: ReturnType<typeof fakeServer>, path = '/api/me/settings'): unknown[] =>
  server.asked.filter(({ method, address }) => method === 'PUT' && address.pathname === path).map(({ body }) => JSON.parse(body ?? ''));
const section = () => screen.findByRole('region', { name: 'Yksityiset viestit' });
const edit = async ({ person }: ReturnType<typeof open>) => {
  await person.click(await screen.findByRole('button', { name: 'Muokkaa: Yksityiset viestit' }));
  return screen.findByRole('dialog');
};

beforeEach(() => localStorage.clear());

test('A member sees what may be sent to them in private, and when', async () => {
  open();
  const { textContent } = await section();
  for (const said of [
    'joihin olen tulossaedellisenä työpäivänä',
    'ei ole vastannut seurantaanei',
    'Hiljainen aikaverkoston hiljaiset ajat',
  ])
    expect(textContent).toContain(said);
  expect(textContent).not.toContain('En saa sinuun yhteyttä');
});

test('Everything that is on the bot’s card is chosen here, saved at once, and taken back with one press', async () => {
  const opened = open();
  const { person, server } = opened;
  const dialog = await edit(opened);
  await person.click(within(dialog).getByRole('switch', { name: 'Muistuta tuntia ennen' }));
  await person.click(within(dialog).getByRole('switch', { name: 'Muistuta, jos organisaationi ei ole vastannut seurantaan' }));
  await person.click(within(dialog).getByRole('switch', { name: 'Kysy minulta, miten organisaationi toimenpiteet etenevät' }));
  await person.selectOptions(within(dialog).getByRole('combobox', { name: 'Kieli, jolla kirjoitan sinulle' }), 'Svenska');
  await person.click(within(dialog).getByRole('switch', { name: 'Pidä oma hiljainen aika' }));
  await person.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  const wanted = {
    wishes: {
      remind: { dayBefore: true, hourBefore: true },
      private: { reminders: true, nudges: true, statusRounds: true },
      quietHours: { from: '18:00', to: '08:00' },
    },
    language: 'sv',
  };
  await waitFor(() => expect(sent(server)).toEqual([wanted]));
  await screen.findByText('Asetuksesi on tallennettu.');
  await person.click(screen.getByRole('button', { name: 'Kumoa' }));
  await waitFor(() => expect(sent(server)).toEqual([wanted, { wishes: mySettings.wishes, language: null }]));
  await screen.findByText('Muutos kumottu.');
});

test('How long before is asked only of those who want to be reminded', async () => {
  const opened = open();
  const dialog = await edit(opened);
  await opened.person.click(within(dialog).getByRole('switch', { name: 'Muistuta minua tapahtumista, joihin olen tulossa' }));
  expect(within(dialog).queryByRole('switch', { name: 'Muistuta tuntia ennen' })).toBeNull();
});

test('»Lopeta kaikki» is done at once, and taken back it is as if it had not been', async () => {
  const { person, server } = open({ mySettings: { ...mySettings, stoppedAt: 7 } });
  await person.click(within(await section()).getByRole('button', { name: 'Lopeta kaikki' }));
  await screen.findByText(/^En lähetä sinulle enää mitään yksityisesti/);
  expect(sent(server, '/api/me/settings/stop')).toEqual([{}]);
  await person.click(screen.getByRole('button', { name: 'Kumoa' }));
  await waitFor(() => expect(sent(server)).toEqual([{ wishes: mySettings.wishes, stoppedAt: 7 }]));
});

test('What was chosen and could not be saved is still there, also the next time', async () => {
  const opened = open({ saveMySettings: undefined });
  const { person } = opened;
  const nudges = { name: 'Muistuta, jos organisaationi ei ole vastannut seurantaan' };
  const dialog = await edit(opened);
  await person.click(within(dialog).getByRole('switch', nudges));
  await person.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  await waitFor(() => expect(within(dialog).getByRole('alert').textContent).toContain('7F3K'));
  expect(within(dialog).getByRole('switch', nudges)).toHaveProperty('checked', true);
  const [, close] = within(dialog).getAllByRole('button', { name: 'Sulje' });
  await person.click(close ?? dialog);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Muokkaa'));
  const again = await edit(opened);
  expect(within(again).getByRole('switch', nudges)).toHaveProperty('checked', true);
  expect(again.textContent).toContain('Jatkat siitä, mihin jäit.');
});

test('Whoever has removed the bot is told that nothing reaches them, and what helps', async () => {
  open({ mySettings: { ...mySettings, reachable: false } });
  expect((await section()).textContent).toContain('En saa sinuun yhteyttä yksityisesti. Kirjoita minulle ensin');
});

test('Somebody without an organisation is told what waits for it', async () => {
  const dialog = await edit(open({ me: newcomer }));
  expect(within(dialog).getAllByText('Tämä alkaa, kun organisaatiosi on valittu.')).toHaveLength(2);
});

test('The secretariat has private messages, too', async () => {
  open({ me: coordinator, item: { kind: 'settings', id: 'kaselo', value: settings, version: 'v1' }, members, channel, postsPreview });
  expect((await section()).textContent).toContain('Lähetän sinulle yksityisesti vain sen, minkä valitset tässä.');
});

test.each(Language.options)('The tab and the card say the same, in %s', (language) => {
  const { settings: onCard } = personalWords(language);
  const inTab = new Map<string, unknown>(Object.entries(myMessagesWords[language]));
  const both = Object.entries(onCard).filter(([name]) => inTab.has(name) && name !== 'heading');
  expect(both.length).toBeGreaterThanOrEqual(12);
  expect(both.map(([name]) => [name, inTab.get(name)])).toEqual(both);
});

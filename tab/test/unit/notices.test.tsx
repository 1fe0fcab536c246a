import { ChangeAnswer } from '@kaselo/bot/contract/changes';
import type { NetworkNotices } from '@kaselo/bot/contract/notices';
import { screen, waitFor, within } from '@testing-library/react';
import { SWRConfig } from 'swr';
import * as v from 'valibot';
import { AccessibilityPage } from '../../src/pages/AccessibilityPage';
import { PrivacyPage } from '../../src/pages/PrivacyPage';
import { SettingsView } from '../../src/settings/SettingsView';
import type { Language } from '../../src/text/language';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { coordinator } from '../views/me';
import { channel, members, postsPreview, settings } from '../views/settings';

const kaselo: NetworkNotices = {
  network: 'Kaakkois-Suomen ELO-verkosto',
  controller: 'Esimerkin elinvoimakeskus',
  controllerContact: 'kirjaamo@esimerkki.example',
  dataProtectionOfficer: 'tietosuojavastaava@esimerkki.example',
  privacyReviewed: '2021-04-12',
  accessibilityContact: 'saavutettavuus@esimerkki.example',
  accessibilityReviewed: '2021-04-13',
  retention: { ...settings.retention, answerMonths: 7, draftDays: 1 },
};
const other: NetworkNotices = { network: 'Toinen verkosto', controller: 'Toinen virasto', retention: settings.retention };

const original = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = original;
});

const show = (page: React.ReactNode, networks: readonly NetworkNotices[] | undefined, language: Language = 'fi') => {
  globalThis.fetch = async () =>
    networks === undefined ? new Response('', { status: 503 }) : new Response(JSON.stringify({ networks }), { status: 200 });
  renderTab(<SWRConfig value={{ provider: () => new Map(), shouldRetryOnError: false }}>{page}</SWRConfig>, { language });
};
const says = async (text: string) => waitFor(() => expect(document.body.textContent).toContain(text));

test('The privacy notice names the controller, whom to ask, the officer and the day', async () => {
  show(<PrivacyPage />, [kaselo]);
  await says('Rekisterinpitäjä on Esimerkin elinvoimakeskus (Kaakkois-Suomen ELO-verkosto).');
  await says('Ota yhteyttä: kirjaamo@esimerkki.example');
  await says('Tietosuojavastaava: tietosuojavastaava@esimerkki.example');
  await says('Seloste on tarkistettu 12. huhtikuuta 2021.');
});

test('The terms in it are the network’s own, in words that fit their number', async () => {
  show(<PrivacyPage />, [kaselo]);
  await says('Vastaukset ja kirjaukset: 7 kuukautta kyselyn päättymisestä.');
  await says('Lähettämättä jäänyt luonnos: 1 päivä kyselyn päättymisestä.');
  expect(document.body.textContent).not.toContain('Ehdotus, jos muuta ei ole päätetty');
});

test('While nobody has told, the proposals stand there and say that they are that', async () => {
  show(<PrivacyPage />, undefined);
  await says('Ehdotus, jos muuta ei ole päätetty');
  await says('Vastaukset ja kirjaukset: 12 kuukautta kyselyn päättymisestä.');
  await says('Verkoston sihteeristö kertoo, kehen voit olla yhteydessä');
});

test('Where several networks live in one place, each answers for itself', async () => {
  show(<PrivacyPage />, [kaselo, other], 'sv');
  await says('Personuppgiftsansvarig är Esimerkin elinvoimakeskus (Kaakkois-Suomen ELO-verkosto).');
  await says('Personuppgiftsansvarig är Toinen virasto (Toinen verkosto). Nätverkets sekretariat berättar');
  await says('Toinen verkosto: Svar och anteckningar: 12 månader');
});

test('The accessibility statement says who is responsible, whom to tell and when it was looked through', async () => {
  show(<AccessibilityPage />, [kaselo], 'en');
  await screen.findByRole('heading', { level: 1, name: 'Accessibility statement' });
  await says('Esimerkin elinvoimakeskus (Kaakkois-Suomen ELO-verkosto) is responsible for the service.');
  await says('Tell about a shortcoming: saavutettavuus@esimerkki.example');
  await says('This text was reviewed on 13 April 2021.');
});

test('A network that has told nobody sends people to its secretariat', async () => {
  show(<AccessibilityPage />, [other]);
  await says('Palvelusta vastaa Toinen virasto (Toinen verkosto).');
  await says('Kerro puutteesta verkoston sihteeristölle.');
  expect(document.body.textContent).not.toContain('tarkistettu 1');
});

test('The secretariat writes whom to ask, and the rest of the settings stays as it stood', async () => {
  const change = v.parse(ChangeAnswer, { outcome: 'saved', change: '1618293300000-abcdefgh' });
  const item = { kind: 'settings', id: 'kaselo', value: settings, version: 'v1' } as const;
  const server = fakeServer({ me: coordinator, item, members, channel, postsPreview, change });
  const { person } = renderTab(<SettingsView />, { server, path: '/settings' });
  const section = await screen.findByRole('region', { name: 'Selosteet' });
  expect(section.textContent).toContain('Ei ole vielä kerrottu');
  await person.click(within(section).getByRole('button', { name: /Muokkaa/ }));
  await person.type(await screen.findByLabelText('Yhteys tietosuoja-asioissa'), 'kirjaamo@esimerkki.example');
  await person.click(screen.getByRole('button', { name: 'Tallenna' }));
  await waitFor(() => expect(server.asked.some(({ method }) => method === 'PUT')).toBe(true));
  const sent: unknown = JSON.parse(
    server.asked.find(({ method, address }) => method === 'PUT' && address.pathname === '/api/changes')?.body ?? '',
  );
  expect(sent).toMatchObject({
    edits: [{ value: { notices: { controllerContact: 'kirjaamo@esimerkki.example' }, retention: settings.retention } }],
  });
});

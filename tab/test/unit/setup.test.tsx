import type { EndpointName, ResponseOf } from '@kaselo/bot/contract/endpoints';
import type { Me } from '@kaselo/bot/contract/me';
import { screen, waitFor, within } from '@testing-library/react';
import { Home } from '../../src/app/Home';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { coordinator, member } from '../views/me';
import { members, postsPreview, settings } from '../views/settings';
import { setup, startWith } from '../views/setup';

type Views = { readonly [Name in EndpointName]?: ResponseOf<Name> };

const open = (step: NonNullable<Me['setup']>, more: Views = {}, language: 'fi' | 'sv' | 'en' = 'fi') => {
  const server = fakeServer({
    me: { ...coordinator, organisation: undefined, setup: step },
    setup: { ...setup, step },
    item: { kind: 'settings', id: 'kaselo', value: settings, version: 'v1' },
    members,
    postsPreview,
    beginNetwork: { outcome: 'done' },
    reachStep: { outcome: 'done' },
    finishSetup: { outcome: 'done' },
    ...more,
  });
  return { ...renderTab(<Home />, { server, language }), server };
};
const sent = (server: ReturnType<typeof fakeServer>, path: string): unknown =>
  JSON.parse(server.asked.findLast(({ method, address }) => method === 'PUT' && address.pathname === path)?.body ?? 'null');
const arrived = startWith({ id: 't~1', state: 'delivered', posted: 'ti 13.4. klo 9.00', again: false });
const heading = (name: string) => screen.findByRole('heading', { level: 2, name });

test('Whoever added the app is asked what the network begins with, and told that it can all be changed later', async () => {
  const { person, server } = open('content');
  await heading('Mistä verkosto alkaa?');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ota verkosto käyttöön');
  expect(screen.getByText(/Kaiken voit muuttaa myöhemmin asetuksissa/)).toBeTruthy();
  expect(screen.queryByRole('navigation', { name: 'Näkymät' })).toBeNull();
  const offered = await screen.findByRole('radio', { name: /KASELO/ });
  expect(offered).toHaveProperty('checked', true);
  expect(screen.getByText(/5 painopistettä, 32 organisaatiota, 24 tapahtumaa/)).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Aloita tällä sisällöllä' }));
  await waitFor(() => expect(sent(server, '/api/setup/content')).toEqual({ content: 'offered' }));
});

test('An empty network is not begun before it has a name, a lead, a region and its years', async () => {
  const { person, server } = open('content');
  await person.click(await screen.findByRole('radio', { name: /Tyhjä verkosto/ }));
  await person.click(screen.getByRole('button', { name: 'Aloita tällä sisällöllä' }));
  await waitFor(() => expect(document.querySelectorAll('[aria-invalid="true"]')).toHaveLength(5));
  expect(sent(server, '/api/setup/content')).toBeNull();
  await person.type(screen.getByLabelText(/Verkoston lyhyt nimi/), 'Kuvila');
  await person.type(screen.getByLabelText(/Koordinoiva organisaatio/), 'Keksitty keskus');
  await person.type(screen.getByLabelText(/Maakunta/), 'Kuvitelma');
  await person.type(screen.getByLabelText(/alkaa, vuosi/), '2026');
  await person.type(screen.getByLabelText(/päättyy, vuosi/), '2029');
  await person.click(screen.getByRole('button', { name: 'Aloita tällä sisällöllä' }));
  const network = { name: 'Kuvila', lead: 'Keksitty keskus', region: 'Kuvitelma', startYear: 2026, endYear: 2029 };
  await waitFor(() => expect(sent(server, '/api/setup/content')).toEqual({ content: 'empty', network }));
});

test('A file is looked at first: what is wrong in it is told by its lines, and nothing can be begun with it', async () => {
  const problems = [{ line: 4, field: 'frame.name', sentence: 'tämä kenttä puuttuu' }];
  const { person } = open('content', { previewContent: { items: [], problems, seen: '' } });
  await person.click(await screen.findByRole('radio', { name: /Sisältö tiedostosta/ }));
  await person.upload(screen.getByLabelText('Sisältötiedosto'), new File(['id: rikki'], 'rikki.yaml', { type: 'application/yaml' }));
  expect(await screen.findByText('rivi 4, frame.name: tämä kenttä puuttuu')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Aloita tällä sisällöllä' })).toBeNull();
});

test('Somebody who comes back goes on where they were, and can look at what they have done but not choose the content anew', async () => {
  const { person, server } = open('people');
  await heading('Keitä on sihteeristössä?');
  const list = within(screen.getByRole('navigation', { name: 'Käyttöönoton vaiheet' }));
  expect(list.queryByRole('button', { name: /Sisältö/ })).toBeNull();
  await person.click(list.getByRole('button', { name: /Verkosto/ }));
  expect(document.activeElement).toBe(await heading('Kuka verkostoa vetää, missä ja millä kielellä?'));
  expect(screen.getByRole('button', { name: 'Muokkaa: Verkosto' })).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Jatka' }));
  await waitFor(() => expect(sent(server, '/api/setup/step')).toEqual({ step: 'people' }));
  await heading('Keitä on sihteeristössä?');
});

test('The reminders are shown as they would come, before anything is posted', async () => {
  open('rules');
  await heading('Mistä muistutetaan ja milloin?');
  const posts = await screen.findByRole('region', { name: 'Viestit seuraavan 30 päivän aikana' });
  await waitFor(() => expect(posts.textContent).toContain('Yhteistyöllä kohti kestävää tulevaisuutta'));
});

test('The test message is sent at one press', async () => {
  const { person, server } = open('start', { postTest: arrived });
  await person.click(await screen.findByRole('button', { name: 'Lähetä koeviesti' }));
  await waitFor(() => expect(sent(server, '/api/setup/test')).toEqual({}));
});

test('Once it has arrived it says so, and there is no button to send another', async () => {
  open('start', { setup: arrived });
  expect(await screen.findByText('Koeviesti on kanavalla.')).toBeTruthy();
  expect(screen.getByText('lähetetty ti 13.4. klo 9.00')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /koeviesti$/ })).toBeNull();
});

test('A test message that did not arrive says what to do, and can be tried again', async () => {
  const reason = 'Kanavalle ei saa kirjoittaa. Tarkista kanavan asetuksista, että sovellukset saavat julkaista.';
  open('start', { setup: startWith({ id: 't~1', state: 'rejected', reason, again: true }) });
  expect(await screen.findByText(reason)).toBeTruthy();
  expect(screen.getByText('ei mennyt perille')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Lähetä uusi koeviesti' })).toBeTruthy();
});

test('Of one that may have arrived, whoever has looked in the channel says so; it is not sent again meanwhile', async () => {
  open('start', { setup: startWith({ id: 't~1', state: 'unknown', reason: 'Katso kanavalta.', again: false }) });
  expect(await screen.findByRole('button', { name: 'Viesti on kanavalla: Koeviesti' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /koeviesti$/ })).toBeNull();
});

test('Taking the network into use is one press, and a refusal says why', async () => {
  const message = 'Sovellus on poistettu tiimistä. Lisää se uudelleen ja jatka sitten tästä.';
  const { person, server } = open('start', { finishSetup: { outcome: 'refused', message } });
  await person.click(await screen.findByRole('button', { name: 'Ota verkosto käyttöön' }));
  expect((await screen.findByText(message)).getAttribute('role')).toBe('alert');
  expect(sent(server, '/api/setup/finish')).toEqual({});
});

test('A member reads one sentence, and nothing is asked of them', async () => {
  const { server } = open('network', { me: { ...member, organisation: undefined, setup: 'network' } });
  expect((await screen.findByRole('heading', { level: 1, name: 'Verkostoa otetaan käyttöön' })).textContent).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Jatka' })).toBeNull();
  expect(screen.queryByText('Mistä organisaatiosta olet?')).toBeNull();
  expect(server.asked.filter(({ method }) => method === 'PUT')).toEqual([]);
});

test.each([
  ['sv', 'Vad börjar nätverket med?'],
  ['en', 'What does the network begin with?'],
] as const)('It is asked in %s too', async (language, question) => {
  open('content', {}, language);
  expect(await heading(question)).toBeTruthy();
});

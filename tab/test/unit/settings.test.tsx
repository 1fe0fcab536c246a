import { ChangeAnswer } from '@kaselo/bot/contract/changes';
import { screen, waitFor, within } from '@testing-library/react';
import * as v from 'valibot';
import { SettingsView } from '../../src/settings/SettingsView';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { coordinator, member } from '../views/me';
import { channel, contentPreview, members, postsPreview, settings } from '../views/settings';

const saved = v.parse(ChangeAnswer, { outcome: 'saved', change: '1618293300000-abcdefgh' });

const open = (more: Parameters<typeof fakeServer>[0] = {}, language: 'fi' | 'sv' | 'en' = 'fi') => {
  const server = fakeServer({
    me: coordinator,
    item: { kind: 'settings', id: 'kaselo', value: settings, version: 'v1' },
    members,
    channel,
    postsPreview,
    setMember: members,
    change: saved,
    ...more,
  });
  return { ...renderTab(<SettingsView />, { server, path: '/settings', language }), server };
};
const sent = (server: ReturnType<typeof fakeServer>, path: string): unknown =>
  JSON.parse(server.asked.findLast(({ method, address }) => method === 'PUT' && address.pathname === path)?.body ?? 'null');
const section = (name: string | RegExp) => screen.findByRole('region', { name });

test('The secretariat sees what the network has decided, and what would come within thirty days', async () => {
  open();
  expect((await section('Muistutukset ja koosteet')).textContent).toContain('Kuukauden koosteklo 9.00');
  expect((await section('Hiljaiset ajat')).textContent).toContain('Hiljaista aikaa ei ole.');
  const posts = await section('Viestit seuraavan 30 päivän aikana');
  await waitFor(() => expect(posts.textContent).toContain('Yhteistyöllä kohti kestävää tulevaisuutta'));
  expect(posts.textContent).toContain('uusi aika');
  expect(posts.textContent).toContain('Nämä jäisivät pois');
  expect((await section('Tiimi ja kanava')).textContent).toContain('Sovelluksen lisäsi Aino Esimerkki.');
});

test('A change of a reminder’s time is sent with the rest as it stood, and what would come is asked while it is typed', async () => {
  const { person, server } = open();
  await person.click(await screen.findByRole('button', { name: 'Muokkaa: Muistutukset ja koosteet' }));
  const dialog = await screen.findByRole('dialog');
  await person.click(within(dialog).getByRole('checkbox', { name: 'Kokous: Viikkoa ennen' }));
  await waitFor(() =>
    expect(sent(server, '/api/settings/preview')).toMatchObject({ rules: { reminders: { meeting: { weekBefore: true } } } }),
  );
  await person.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  await waitFor(() =>
    expect(sent(server, '/api/changes')).toMatchObject({
      edits: [
        {
          kind: 'settings',
          id: 'kaselo',
          base: 'v1',
          value: { ...settings, rules: { reminders: { meeting: { weekBefore: true, dayBefore: true } } } },
        },
      ],
    }),
  );
});

test('Quiet hours are switched on with an evening and a morning, and off again they are none', async () => {
  const { person, server } = open();
  await person.click(await screen.findByRole('button', { name: 'Muokkaa: Hiljaiset ajat' }));
  const dialog = await screen.findByRole('dialog');
  await person.click(within(dialog).getByRole('switch', { name: 'Pidä hiljainen aika' }));
  await person.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  await waitFor(() =>
    expect(sent(server, '/api/changes')).toMatchObject({ edits: [{ value: { rules: { quietHours: { from: '18:00', to: '08:00' } } } }] }),
  );
});

test('Status rounds are switched on with the quarters’ days in sight, and what would come is asked at once', async () => {
  const { person, server } = open();
  expect((await section('Muistutukset ja koosteet')).textContent).toContain('Tilannekierrosei');
  await person.click(await screen.findByRole('button', { name: 'Muokkaa: Muistutukset ja koosteet' }));
  const dialog = await screen.findByRole('dialog');
  await person.click(within(dialog).getByRole('switch', { name: 'Kysy neljännesvuosittain, miten toimenpiteet etenevät' }));
  expect(dialog.textContent).toContain('15.3., 15.6., 15.9. ja 15.12. tai seuraavana työpäivänä');
  const statusRounds = { months: [3, 6, 9, 12], day: 15 };
  await waitFor(() => expect(sent(server, '/api/settings/preview')).toMatchObject({ rules: { statusRounds } }));
  await person.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  await waitFor(() => expect(sent(server, '/api/changes')).toMatchObject({ edits: [{ value: { rules: { statusRounds } } }] }));
});

test('Rounds in months of the network’s own choice are told as they are', async () => {
  const value = { ...settings, rules: { ...settings.rules, statusRounds: { months: [11, 5], day: 2 } } };
  open({ item: { kind: 'settings', id: 'kaselo', value, version: 'v1' } });
  expect((await section('Muistutukset ja koosteet')).textContent).toContain('Tilannekierros2.5. ja 2.11. tai seuraavana työpäivänä');
});

test('The secretariat says for whom somebody speaks and that they belong to it; whoever added the app always does', async () => {
  const { person, server } = open();
  await person.selectOptions(await screen.findByRole('combobox', { name: 'Organisaatio: Sylvi Sepite' }), 'Ohjaamo Kotka');
  await waitFor(() => expect(sent(server, '/api/members/t_sylvi')).toEqual({ organisation: 'ohjaamo-kotka' }));
  await person.click(screen.getByRole('switch', { name: 'Sihteeristössä: Sylvi Sepite' }));
  await waitFor(() =>
    expect(sent(server, '/api/changes')).toMatchObject({ edits: [{ value: { coordinators: [{ tenantId: 't', objectId: 'sylvi' }] } }] }),
  );
  expect(screen.getByRole('switch', { name: 'Sihteeristössä: Aino Esimerkki' })).toHaveProperty('disabled', true);
});

const choose = async ({ person }: { person: ReturnType<typeof open>['person'] }) => {
  await section('Sisältö tiedostona');
  await person.upload(screen.getByLabelText('Sisältötiedosto'), new File(['id: kaselo'], 'kaselo.yaml', { type: 'application/yaml' }));
};

test('A file is looked at before it changes anything, and what it no longer has goes only when that is asked for', async () => {
  const opened = open({ previewContent: contentPreview, importContent: { outcome: 'imported', changed: 3 } });
  await choose(opened);
  const looked = await section('Tiedosto kaselo.yaml');
  expect(looked.textContent).toContain('1 uutta, 1 muuttunutta, 1 ennallaan, 1 puuttuu tiedostosta.');
  expect(sent(opened.server, '/api/content')).toBeNull();
  await opened.person.click(within(looked).getByRole('checkbox', { name: 'Poista sekin, joka puuttuu' }));
  await opened.person.click(within(looked).getByRole('button', { name: 'Tuo muutokset' }));
  await waitFor(() => expect(sent(opened.server, '/api/content')).toEqual({ yaml: 'id: kaselo', seen: 'nahty', removeGone: true }));
  expect(await screen.findByText('3 kohtaa tuotu. Näet ne muutoshistoriasta.')).toBeTruthy();
});

test('What is wrong in a file is told by its line, and there is nothing to bring in', async () => {
  const problems = [{ line: 214, field: 'events[3].kind', sentence: 'tämä kenttä puuttuu' }];
  const opened = open({ previewContent: { items: [], problems, seen: 'nahty' } });
  await choose(opened);
  const looked = await section('Tiedosto kaselo.yaml');
  expect(looked.textContent).toContain('rivi 214, events[3].kind: tämä kenttä puuttuu');
  expect(within(looked).queryByRole('button', { name: 'Tuo muutokset' })).toBeNull();
});

test('A member finds their organisation, their language and what is kept of them, and nothing of the secretariat’s', async () => {
  const { person, server } = open({ me: member, chooseOrganisation: member });
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Omat tiedot');
  expect((await section('Mitä sinusta on tallessa')).textContent).toContain('Nimesi ja sähköpostiosoitteesi pysyvät Teamsissa.');
  await person.selectOptions(screen.getByRole('combobox', { name: 'Organisaatiosi' }), 'Cursor Oy');
  await waitFor(() => expect(sent(server, '/api/me/organisation')).toEqual({ organisation: 'cursor' }));
  expect(server.asked.map(({ address }) => address.pathname)).not.toContain('/api/members');
});

test('A reader of Swedish gets the settings in Swedish', async () => {
  open({}, 'sv');
  expect(await section('Påminnelser och sammandrag')).toBeTruthy();
});

import type { NetworkView as Network } from '@kaselo/bot/contract/network';
import { screen, within } from '@testing-library/react';
import { NetworkView } from '../../src/network/NetworkView';
import { fakeServer, silentServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { network } from '../views/network';
import { priorities } from '../views/priorities';

const open = (view: Network = network, language: 'fi' | 'sv' | 'en' = 'fi') =>
  renderTab(<NetworkView />, { server: fakeServer({ network: view }), path: '/network', language });

const group = (name: RegExp) => screen.findByRole('region', { name });
const rowOf = (name: string) => screen.getByText(name).closest('li');

const knowing = (id: string, known: Partial<Network['groups'][number]['organisations'][number]>): Network => ({
  ...network,
  groups: network.groups.map((one) => ({
    ...one,
    organisations: one.organisations.map((organisation) => (organisation.id === id ? { ...organisation, ...known } : organisation)),
  })),
});

test('Whoever opens the network sees who belongs to it, region by region, those of both together', async () => {
  open();
  expect(await screen.findByText('32 organisaatiota kahdessa maakunnassa, joista viisi on molemmissa maakunnissa')).toBeTruthy();
  expect(within(await group(/^Etelä-Karjala/)).getAllByRole('listitem')).toHaveLength(14);
  expect(within(await group(/^Kymenlaakso/)).getAllByRole('listitem')).toHaveLength(13);
  expect(within(await group(/^Molemmat maakunnat/)).getAllByRole('listitem')).toHaveLength(5);
});

test('A region counts those of both among its own', async () => {
  open();
  expect((await group(/^Etelä-Karjala/)).textContent).toContain('19 organisaatiota, joista viisi on molemmissa maakunnissa');
  expect((await group(/^Kymenlaakso/)).textContent).toContain('18 organisaatiota, joista viisi on molemmissa maakunnissa');
});

test('One’s own organisation and the one that leads are told apart by a word', async () => {
  open();
  await group(/^Kymenlaakso/);
  expect(rowOf('Ohjaamo Kotka')?.textContent).toContain('sinä');
  expect(rowOf('Kaakkois-Suomen ELY-keskus')?.textContent).toContain('koordinoi verkostoa');
  expect(rowOf('Cursor Oy')?.textContent).toBe('Cursor Oy');
});

test('What an organisation does in the network is told, and its actions are links', async () => {
  const [home] = priorities.priorities;
  const [action] = home?.actions ?? [];
  if (home === undefined || action === undefined) throw new Error('An action');
  const { person } = open(
    knowing('ohjaamo-kouvola', {
      note: 'Luettu yhdeksi organisaatioksi.',
      answers: 3,
      actions: [{ id: action.id, text: action.text, priority: home.id }],
    }),
  );
  await group(/^Kymenlaakso/);
  const row = rowOf('Ohjaamo Kouvola / Kouvolan kaupunki, nuorisopalvelut');
  expect(row?.textContent).toContain('kolme vastausta seurantaan');
  expect(row?.textContent).toContain('Luettu yhdeksi organisaatioksi.');
  await person.click(screen.getByText('Vastaa yhdestä toimenpiteestä'));
  expect(screen.getByRole('link', { name: action.text }).getAttribute('href')).toBe(`/priorities/${action.id}`);
});

test('Others whom the strategy mentions, projects and abbreviations open when they are asked for', async () => {
  const { person } = open();
  const heading = await screen.findByText('Hankkeet');
  const part = heading.closest('details');
  expect(part?.open).toBe(false);
  await person.click(heading);
  expect(part?.open).toBe(true);
  expect(part?.textContent).toContain('Työnhaun Performanssirahoitus ESR');
  expect(screen.getByText('OKM: Opetus- ja kulttuuriministeriö')).toBeTruthy();
  expect(screen.getByText('Muut tahot, jotka strategia mainitsee')).toBeTruthy();
});

test('A network of one region says nothing of several', async () => {
  const [kymi] = network.groups;
  if (kymi === undefined) throw new Error('A region');
  open({
    ...network,
    organisationCount: 13,
    groups: [kymi],
    regionCounts: network.regionCounts.slice(0, 1),
    outsideParties: [],
    projects: [],
    abbreviations: [],
  });
  expect((await group(/^Kymenlaakso/)).textContent).not.toContain('joista');
  expect(screen.queryByText('Hankkeet')).toBeNull();
});

test('A network without organisations is told what will be here', async () => {
  open({ ...network, organisationCount: 0, groups: [] });
  expect(await screen.findByText('Kun verkostoon lisätään organisaatio, se näkyy tässä.')).toBeTruthy();
});

test('A reader of English gets the counts in English and the names marked as Finnish', async () => {
  open(network, 'en');
  expect(await screen.findByText('32 organisations in two regions, of which five are in both regions')).toBeTruthy();
  expect(screen.getByText('Ohjaamo Kotka').lang).toBe('fi');
});

test('When the server does not answer, that is said', async () => {
  renderTab(<NetworkView />, { server: silentServer });
  expect((await screen.findByRole('alert')).textContent).toContain('Palvelin ei vastaa');
});

import type { ItemToEdit } from '@kaselo/bot/contract/changes';
import { screen, waitFor, within } from '@testing-library/react';
import * as v from 'valibot';
import { NetworkView } from '../../src/network/NetworkView';
import { type FakeServer, fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { coordinator, member } from '../views/me';
import { network } from '../views/network';

const item: ItemToEdit = {
  kind: 'project',
  id: 'kohtaamo',
  value: { id: 'kohtaamo', name: 'Kohtaamo', funding: 'ESR' },
  version: 'versio1',
};
const serverOf = (change: Parameters<typeof fakeServer>[0]['change'] = { outcome: 'unchanged' }) =>
  fakeServer({ me: coordinator, network, item, change });

const Sent = v.object({
  edits: v.array(v.looseObject({ kind: v.string(), id: v.string(), base: v.optional(v.string()), value: v.unknown() })),
});
const sent = ({ asked }: FakeServer) =>
  asked.flatMap(({ address, body }) =>
    address.pathname === '/api/changes' && body !== undefined ? v.parse(Sent, JSON.parse(body)).edits : [],
  );

test('The secretary adds a project that has begun: its name and who pays for it', async () => {
  const server = serverOf();
  const { person } = renderTab(<NetworkView />, { server });
  await person.click(await screen.findByRole('button', { name: 'Lisää hanke', hidden: true }));
  const drawer = await screen.findByRole('dialog', { name: 'Lisää hanke' }, { timeout: 5000 });
  await person.type(within(drawer).getByRole('textbox', { name: /^Nimi/ }), 'Ohjauksen silta');
  await person.type(within(drawer).getByRole('textbox', { name: /^Rahoitus/ }), 'ESR+');
  await person.click(within(drawer).getByRole('button', { name: 'Tallenna' }));
  await waitFor(() => expect(sent(server)).toHaveLength(1));
  expect(sent(server)).toEqual([
    { kind: 'project', id: 'ohjauksen-silta', value: { id: 'ohjauksen-silta', name: 'Ohjauksen silta', funding: 'ESR+' } },
  ]);
}, 20_000);

test('A project that actions still name is not taken away, and it is said why', async () => {
  const server = serverOf({ outcome: 'refused', message: 'Jokin muu viittaa tähän vielä.' });
  const { person } = renderTab(<NetworkView />, { server });
  await person.click(await screen.findByRole('button', { name: 'Muokkaa: Kohtaamo', hidden: true }));
  const drawer = await screen.findByRole('dialog', { name: 'Muokkaa hanketta' }, { timeout: 5000 });
  await person.click(within(drawer).getByRole('button', { name: 'Poista hanke' }));
  expect((await within(drawer).findByText('Jokin muu viittaa tähän vielä.')).getAttribute('role')).toBe('alert');
  expect(sent(server)).toEqual([{ kind: 'project', id: 'kohtaamo', base: 'versio1', value: null }]);
}, 20_000);

test('A member reads them and is offered nothing to change', async () => {
  renderTab(<NetworkView />, { server: fakeServer({ me: member, network }) });
  expect(await screen.findByText('Kohtaamo')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^(Lisää|Muokkaa)/, hidden: true })).toBeNull();
});

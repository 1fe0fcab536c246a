import { ChangeAnswer } from '@kaselo/bot/contract/changes';
import { GoingOver } from '@kaselo/bot/contract/network';
import { screen, waitFor, within } from '@testing-library/react';
import * as v from 'valibot';
import { NetworkView } from '../../src/network/NetworkView';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { coordinator, member } from '../views/me';
import { network } from '../views/network';

const goingOver = v.parse(GoingOver, {
  actions: [
    { id: 'hakeva-toiminta', text: 'Hakeva toiminta' },
    { id: 'ohjaajat', text: 'Ohjaajien koulutus' },
  ],
  people: 2,
  leads: true,
});

const open = (me = coordinator) => {
  const succeed = v.parse(ChangeAnswer, { outcome: 'saved', change: '1618293300000-abcdefgh' });
  const server = fakeServer({ me, network, goingOver, succeed, change: succeed });
  return { ...renderTab(<NetworkView />, { server, path: '/network' }), server };
};
const sent = (server: ReturnType<typeof fakeServer>, path: string): unknown =>
  JSON.parse(server.asked.findLast(({ method, address }) => method === 'PUT' && address.pathname === path)?.body ?? 'null');
const path = '/api/network/succession';
const begin = async (opened: ReturnType<typeof open>) => {
  await opened.person.click(await screen.findByRole('button', { name: 'Organisaatio vaihtuu: Kaakkois-Suomen ELY-keskus' }));
  return within(await screen.findByRole('dialog'));
};

test('The ELY-keskus becomes an elinvoimakeskus: what goes over is seen before it does', async () => {
  const opened = open();
  const drawer = await begin(opened);
  expect((await drawer.findByRole('region', { name: 'Mitä siirtyy' })).textContent).toContain(
    '2 avointa toimenpidettä2 ihmistäverkoston koordinointi',
  );
  await opened.person.type(drawer.getByRole('textbox', { name: 'Nimi' }), 'Kaakkois-Suomen elinvoimakeskus');
  await opened.person.click(drawer.getByRole('button', { name: 'Kirjaa vaihtuminen' }));
  await waitFor(() =>
    expect(sent(opened.server, path)).toEqual({
      organisation: 'kaakkois-suomen-ely-keskus',
      on: '2021-04-13',
      successors: [
        {
          id: 'kaakkois-suomen-elinvoimakeskus',
          name: 'Kaakkois-Suomen elinvoimakeskus',
          regions: expect.arrayContaining(['kymenlaakso']),
        },
      ],
      actions: [],
    }),
  );
});

test('Where several go on, each action may go to some of them only', async () => {
  const opened = open();
  const drawer = await begin(opened);
  await opened.person.selectOptions((await drawer.findAllByRole('combobox', { name: 'Kuka jatkaa?' }))[0] ?? document.body, 'Cursor Oy');
  await opened.person.click(drawer.getByRole('button', { name: 'Lisää jatkaja' }));
  await opened.person.selectOptions(drawer.getAllByRole('combobox', { name: 'Kuka jatkaa?' })[1] ?? document.body, 'Ohjaamo Kotka');
  const action = await drawer.findByRole('group', { name: 'Hakeva toiminta' });
  await opened.person.click(within(action).getByRole('checkbox', { name: 'Ohjaamo Kotka' }));
  await opened.person.selectOptions(drawer.getByRole('combobox', { name: 'Kuka koordinoi verkostoa?' }), 'Ohjaamo Kotka');
  await opened.person.click(drawer.getByRole('button', { name: 'Kirjaa vaihtuminen' }));
  await waitFor(() =>
    expect(sent(opened.server, path)).toMatchObject({
      successors: [{ id: 'cursor' }, { id: 'ohjaamo-kotka' }],
      actions: [{ action: 'hakeva-toiminta', to: ['cursor'] }],
      lead: 'ohjaamo-kotka',
    }),
  );
});

test('Nothing is sent before the new one has a name, and the form says so', async () => {
  const opened = open();
  const drawer = await begin(opened);
  await opened.person.click(await drawer.findByRole('button', { name: 'Kirjaa vaihtuminen' }));
  expect((await drawer.findByRole('alert')).textContent).toBe('Kirjoita jokaisen uuden organisaation nimi.');
  expect(sent(opened.server, path)).toBeNull();
});

test('A new organisation gets a lasting id of its name', async () => {
  const { person, server } = open();
  await person.click(await screen.findByRole('button', { name: 'Lisää organisaatio' }));
  const drawer = within(await screen.findByRole('dialog'));
  await person.type(drawer.getByRole('textbox', { name: 'Nimi' }), 'Kymenlaakson työllisyysalue');
  await person.click(drawer.getByRole('checkbox', { name: 'Kymenlaakso' }));
  await person.click(drawer.getByRole('button', { name: 'Tallenna' }));
  await waitFor(() =>
    expect(sent(server, '/api/changes')).toMatchObject({
      edits: [{ kind: 'organisation', id: 'kymenlaakson-tyollisyysalue', value: { regions: ['kymenlaakso'] } }],
    }),
  );
});

test('A member sees the network and none of the tools', async () => {
  open(member);
  expect(await screen.findByText('Cursor Oy')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Lisää organisaatio' })).toBeNull();
  expect(screen.queryByRole('button', { name: /vaihtuu/ })).toBeNull();
});

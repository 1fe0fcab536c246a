import { ChangeAnswer } from '@kaselo/bot/contract/changes';
import { parseItem } from '@kaselo/bot/contract/items';
import { screen, waitFor, within } from '@testing-library/react';
import * as v from 'valibot';
import { CardPreview } from '../../src/followUps/CardPreview';
import { FollowUpsView } from '../../src/followUps/FollowUpsView';
import { QuestionsView } from '../../src/followUps/QuestionsView';
import { RoundView } from '../../src/followUps/RoundView';
import { type FakeServer, fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { followUps, round } from '../views/followUps';
import { forms, previewedCard, settings } from '../views/forms';
import { coordinator, member } from '../views/me';

const saved = v.parse(ChangeAnswer, { outcome: 'saved', change: '1618293300000-abcdefgh' });
/** What the server says, whose clock is not this machine's. */
const newRound = { opensAt: '2021-04-15T10:05', lastDay: '2021-04-29' };

const serverOf = (): FakeServer =>
  fakeServer({
    me: coordinator,
    forms,
    newRound,
    item: settings,
    previewQuestions: { card: previewedCard },
    change: saved,
    followUps,
    round,
  });
const open = (server: FakeServer) => renderTab(<QuestionsView />, { server, path: '/follow-ups/questions?kind=webinar' });
const labels = () =>
  screen.getAllByRole('textbox', { name: 'Kysymys' }).map((field) => (field instanceof HTMLInputElement ? field.value : ''));
const sentEdits = (server: FakeServer) =>
  server.asked
    .filter(({ address, method }) => method === 'PUT' && address.pathname === '/api/changes')
    .map(({ body }) => JSON.parse(body ?? ''));

beforeEach(() => window.localStorage.clear());

test('The secretary moves a question by keyboard, takes one away, adds a choice, and saves the form of webinars', async () => {
  const server = serverOf();
  const { person } = open(server);
  await screen.findByRole('group', { name: 'Lomakkeen kysymykset' });
  expect(labels()[0]).toBe('Mitä jäi käteen?');
  screen.getByRole('button', { name: 'Siirrä ylemmäs: Mitä seuraavaksi, ja kuka tekee?' }).focus();
  await person.keyboard('{Enter}');
  expect(labels().slice(2, 4)).toEqual(['Mitä seuraavaksi, ja kuka tekee?', 'Hyvä käytäntö, jonka muut voivat ottaa käyttöön']);
  expect(screen.getByText('Mitä seuraavaksi, ja kuka tekee?: paikka 3')).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Poista: Kuinka hyödyllinen tilaisuus oli?' }));
  await person.click(within(screen.getByRole('group', { name: 'Lisää kysymys' })).getByRole('button', { name: 'Valinta' }));
  await person.click(screen.getByRole('button', { name: 'Tallenna' }));
  await waitFor(() => expect(sentEdits(server)).toHaveLength(1));
  const [{ edits }] = sentEdits(server);
  expect(edits[0]).toMatchObject({ kind: 'settings', base: 'versio1' });
  expect(edits[0].value.questionnaires.webinar.map(({ block }: { block: string }) => block)).toEqual([
    'text',
    'action-status',
    'text',
    'text',
    'choice',
  ]);
}, 20_000);

test('What came out of it is always asked: that question can be worded, not taken away', async () => {
  open(serverOf());
  const first = await screen.findByRole('region', { name: 'Kysymys 1/5: Mitä jäi käteen?' });
  expect(within(first).queryByRole('button', { name: /^Poista/ })).toBeNull();
  expect(within(first).getByText(/Tämä kysytään aina/)).toBeTruthy();
});

test('Beside the form stands the card as it will be in the channel; its own button opens the rest', async () => {
  const { person } = renderTab(<CardPreview card={previewedCard} />);
  const card = screen.getByRole('region', { name: 'Tältä kortti näyttää kanavalla' });
  expect(card.textContent).toContain('Webinaari päättyi.');
  expect(within(card).queryByLabelText('Hyvä käytäntö')).toBeNull();
  await person.click(within(card).getByRole('button', { name: 'Kerro lisää' }));
  expect(within(card).getByLabelText('Hyvä käytäntö')).toBeTruthy();
  expect(within(card).getByText('Yksi *lause* riittää')).toBeTruthy();
});

test('The secretary opens a round for anything: with a title it is saved as one that is new', async () => {
  const server = serverOf();
  const { person } = renderTab(<FollowUpsView />, { server });
  await person.click(await screen.findByRole('button', { name: 'Uusi kysely' }));
  const drawer = await screen.findByRole('dialog', { name: 'Uusi kysely' }, { timeout: 5000 });
  await person.type(within(drawer).getByRole('textbox', { name: /^Otsikko/ }), 'Kevään koulutustarpeet');
  await person.click(within(drawer).getByRole('button', { name: 'Tallenna' }));
  await waitFor(() => expect(sentEdits(server)).toHaveLength(1));
  const [{ edits }] = sentEdits(server);
  expect(edits[0]).toMatchObject({ kind: 'round', value: { title: 'Kevään koulutustarpeet', priorities: [], ...newRound } });
  expect(edits[0].base).toBeUndefined();
  expect(() => parseItem('round', edits[0].value)).not.toThrow();
}, 20_000);

test('A running round that followed from its event is prolonged under the event’s own name, and its opening stands', async () => {
  const server = serverOf();
  const { person } = renderTab(<RoundView round={round.summary.id} />, { server });
  await person.click(await screen.findByRole('button', { name: 'Muokkaa kyselyä' }));
  const drawer = await screen.findByRole('dialog', { name: 'Muokkaa kyselyä' }, { timeout: 5000 });
  const lastDay = within(drawer).getByLabelText(/^Viimeinen vastauspäivä/);
  await person.clear(lastDay);
  await person.type(lastDay, '2021-05-05');
  await person.click(within(drawer).getByRole('button', { name: 'Tallenna' }));
  await waitFor(() => expect(sentEdits(server)).toHaveLength(1));
  expect(sentEdits(server)[0].edits[0].value).toMatchObject({
    id: round.summary.id,
    event: round.summary.id,
    opensAt: '2021-04-14T14:30',
    lastDay: '2021-05-05',
  });
}, 20_000);

test('A member is shown neither', async () => {
  renderTab(<FollowUpsView />, { server: fakeServer({ me: member, followUps }) });
  await screen.findByRole('navigation', { name: 'Seurannan sivut' });
  expect(screen.queryByRole('button', { name: 'Uusi kysely' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Kysymykset' })).toBeNull();
});

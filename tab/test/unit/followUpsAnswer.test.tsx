import type { Round } from '@kaselo/bot/contract/followUps';
import type { Me } from '@kaselo/bot/contract/me';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { RoundView } from '../../src/followUps/RoundView';
import { type FakeServer, fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { round } from '../views/followUps';
import { member, newcomer } from '../views/me';

const unanswered: Round = { ...round, mine: undefined, answers: round.answers.filter(({ mine }) => !mine) };

type Server = FakeServer & { line: 'good' | 'broken' };

/** A server that remembers the answer, the draft and the organisation, behind a line that may break. */
const serverOf = (first: Round, me: Me = member): Server => {
  const now = { round: first, me };
  const asked: FakeServer['asked'][number][] = [];
  const server: Server = {
    line: 'good',
    asked,
    fetch: async (input, init) => {
      if (server.line === 'broken' && init?.method === 'PUT') return fakeServer({}).fetch(input, init);
      const body = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
      if (String(input).includes('/answer')) now.round = { ...now.round, mine: body, draft: undefined, answers: answersWith(body) };
      if (String(input).includes('/draft')) now.round = { ...now.round, draft: body };
      if (String(input).includes('/organisation')) now.me = member;
      const behind = fakeServer({ round: now.round, me: now.me, answer: now.round, draft: { saved: true }, chooseOrganisation: now.me });
      const response = await behind.fetch(input, init);
      asked.push(...behind.asked);
      response.headers.delete('etag');
      return response;
    },
  };
  return server;
};

/** The reader's own answer as it is shown once stored. */
const answersWith = (body: { readonly outcome: string }) =>
  round.answers.map((answer) => (answer.mine ? { ...answer, outcome: body.outcome, moved: [] } : answer));

const open = (server: FakeServer) => renderTab(<RoundView round={round.summary.id} />, { server });
const outcome = (): Promise<HTMLTextAreaElement> => screen.findByRole('textbox', { name: 'Mitä jäi käteen?' });
const sent = (server: FakeServer, what: string) =>
  server.asked.filter(({ address }) => address.pathname.endsWith(what)).map(({ body }) => JSON.parse(body ?? 'null'));

beforeEach(() => window.localStorage.clear());

test('An answer is sent with what it moved, and what was saved is shown with a way to edit it', async () => {
  const server = serverOf(unanswered);
  const { person } = open(server);
  await person.type(await outcome(), 'Sovimme ohjaushetkestä.');
  await person.click(screen.getByRole('checkbox', { name: /^Teams-webinaari/ }));
  await person.selectOptions(screen.getByRole('combobox', { name: 'Missä toimenpide on nyt?' }), 'completed');
  await person.click(screen.getByRole('radio', { name: '4' }));
  expect(screen.getByText(/Älä kirjoita asiakkaiden tietoja/)).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Lähetä' }));
  const thanks = await screen.findByRole('region', { name: 'Vastauksesi' });
  expect(thanks.textContent).toContain('Sovimme ohjaushetkestä.');
  expect(document.activeElement?.textContent).toContain('Kiitos, vastauksesi on tallennettu. Voit muokata vastaustasi ke 28.4. saakka.');
  expect(sent(server, '/answer')).toEqual([
    {
      outcome: 'Sovimme ohjaushetkestä.',
      moved: [{ action: 'p2-toimenpide-kaselo-webinaari', status: 'completed' }],
      others: [],
      usefulness: 4,
    },
  ]);
  await person.click(within(thanks).getByRole('button', { name: 'Muokkaa vastaustasi' }));
  expect(document.activeElement).toBe(await outcome());
  expect((await outcome()).value).toBe('Sovimme ohjaushetkestä.');
});

test('Without the one thing that is required the field says so and takes the focus', async () => {
  const server = serverOf(unanswered);
  const { person } = open(server);
  await outcome();
  await person.click(screen.getByRole('button', { name: 'Lähetä' }));
  const field = await outcome();
  expect(document.activeElement).toBe(field);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Kirjoita yksi lause siitä, mitä jäi käteen.',
  );
  expect(sent(server, '/answer')).toEqual([]);
});

test('A text that is too long is told to be so, and nothing of it is cut', async () => {
  const { person } = open(serverOf(unanswered));
  const field = await outcome();
  await person.click(field);
  await person.paste('a'.repeat(4001));
  await person.click(screen.getByRole('button', { name: 'Lähetä' }));
  expect(await screen.findByText('Teksti on liian pitkä. Siihen mahtuu 4000 merkkiä.')).toBeTruthy();
  expect(field.value).toHaveLength(4001);
});

test('What was typed on a train is still there after a failed send', async () => {
  const server = serverOf(unanswered);
  server.line = 'broken';
  const { person } = open(server);
  await person.type(await outcome(), 'Junassa kirjoitettu.');
  await person.click(screen.getByRole('button', { name: 'Lähetä' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Viite 7F3K. Kirjoittamasi on tallessa.');
  expect((await outcome()).value).toBe('Junassa kirjoitettu.');
  server.line = 'good';
  await person.click(screen.getByRole('button', { name: 'Lähetä' }));
  expect(await screen.findByRole('region', { name: 'Vastauksesi' })).toBeTruthy();
  expect(window.localStorage).toHaveLength(0);
});

test('A reload between two keys loses nothing', async () => {
  const server = serverOf(unanswered);
  server.line = 'broken';
  const first = open(server);
  await first.person.type(await outcome(), 'Kesken jää');
  cleanup();
  open(server);
  expect((await outcome()).value).toBe('Kesken jää');
  expect(screen.getByText('Jatkat siitä, mihin jäit.')).toBeTruthy();
});

test('What is typed reaches the server at a pause, and whoever leaves and comes back finds it', async () => {
  const server = serverOf(unanswered);
  const { person } = open(server);
  await person.type(await outcome(), 'Luonnos');
  expect(await screen.findByText('Luonnos on tallessa.', {}, { timeout: 3000 })).toBeTruthy();
  expect(sent(server, '/draft')).toEqual([{ outcome: 'Luonnos', moved: [], others: [], at: expect.any(Number) }]);
  expect(window.localStorage).toHaveLength(0);
});

test('A draft from another device is continued', async () => {
  open(serverOf({ ...unanswered, draft: { outcome: 'Aloitin puhelimella.', moved: [], others: [], usefulness: 3 } }));
  expect((await outcome()).value).toBe('Aloitin puhelimella.');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '3' }).checked).toBe(true);
});

test('A newcomer chooses an organisation with the answer, and keeps the text when the choice is forgotten', async () => {
  const server = serverOf(unanswered, newcomer);
  const { person } = open(server);
  await person.type(await outcome(), 'Ensimmäinen vastaukseni.');
  const choice = await screen.findByRole('combobox', { name: 'Minkä organisaation puolesta vastaat?' });
  await person.click(screen.getByRole('button', { name: 'Lähetä' }));
  expect(document.activeElement).toBe(choice);
  expect((await outcome()).value).toBe('Ensimmäinen vastaukseni.');
  await person.selectOptions(choice, 'ohjaamo-kotka');
  await person.click(screen.getByRole('button', { name: 'Lähetä' }));
  await screen.findByRole('region', { name: 'Vastauksesi' });
  expect(sent(server, '/organisation')).toEqual([{ organisation: 'ohjaamo-kotka' }]);
  expect(sent(server, '/answer')).toEqual([{ outcome: 'Ensimmäinen vastaukseni.', moved: [], others: [] }]);
});

test('Whoever has answered may change their mind about editing', async () => {
  const server = serverOf(round);
  const { person } = open(server);
  await person.click(await screen.findByRole('button', { name: 'Muokkaa vastaustasi' }));
  await person.type(await outcome(), ' Ja vielä jotain.');
  await person.click(screen.getByRole('button', { name: 'Hylkää muutokset' }));
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(sent(server, '/draft').at(-1)).toEqual({ outcome: '', moved: [], others: [] });
  expect(sent(server, '/answer')).toEqual([]);
});

import type { Round } from '@kaselo/bot/contract/followUps';
import { act, screen, waitFor } from '@testing-library/react';
import { RoundView } from '../../src/followUps/RoundView';
import { type FakeServer, fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { round } from '../views/followUps';
import { member } from '../views/me';

const unanswered: Round = { ...round, mine: undefined, answers: round.answers.filter(({ mine }) => !mine) };
const outcome = (): Promise<HTMLTextAreaElement> => screen.findByRole('textbox', { name: 'Mitä jäi käteen?' });
const copyName = `kaselo.answer.${round.summary.id}.${round.writer}`;
const phone = { outcome: 'Puhelimella kirjoitettu.', moved: [], others: [] };

type Line = { up: boolean; draft: object };

/** A server behind a line that goes down and up, and that answers a draft as it is told to. */
const serverOf = (first: Round, line: Line): FakeServer => {
  let now = first;
  const asked: FakeServer['asked'][number][] = [];
  return {
    asked,
    fetch: async (input, init) => {
      if (!line.up && init?.method === 'PUT') throw new TypeError('Failed to fetch');
      if (String(input).includes('/answer')) now = { ...now, mine: round.mine, draft: undefined, answers: round.answers };
      const behind = fakeServer({ round: now, me: member, answer: now, draft: { saved: true, ...line.draft } });
      const response = await behind.fetch(input, init);
      asked.push(...behind.asked);
      return response;
    },
  };
};
const open = (server: FakeServer) => renderTab(<RoundView round={round.summary.id} />, { server });
const comesBack = () => act(() => window.dispatchEvent(new Event('online')));

beforeEach(() => window.localStorage.clear());

test('An answer that is sent without a connection stays on the device, and goes by itself when the connection is back', async () => {
  const line = { up: false, draft: {} };
  const server = serverOf(unanswered, line);
  const { person } = open(server);
  await person.type(await outcome(), 'Junassa kirjoitettu.');
  await person.click(screen.getByRole('button', { name: 'Lähetä' }));
  expect(await screen.findByText(/lähetetään, kun yhteys palaa/)).toBeTruthy();
  expect((await outcome()).value).toBe('Junassa kirjoitettu.');
  expect(window.localStorage.getItem(copyName)).toContain('Junassa kirjoitettu.');
  line.up = true;
  comesBack();
  expect(await screen.findByRole('region', { name: 'Vastauksesi' })).toBeTruthy();
  expect(server.asked.filter(({ address }) => address.pathname.endsWith('/answer'))).toHaveLength(1);
  expect(window.localStorage).toHaveLength(0);
});

test('A draft that the line did not carry is said to be on this device, and is sent when the line is back', async () => {
  const line = { up: false, draft: {} };
  const server = serverOf(unanswered, line);
  const { person } = open(server);
  await person.type(await outcome(), 'Kesken');
  expect(await screen.findByText('Tallessa tässä laitteessa, lähetetään kun yhteys palaa.', {}, { timeout: 3000 })).toBeTruthy();
  line.up = true;
  comesBack();
  expect(await screen.findByText('Luonnos on tallessa.')).toBeTruthy();
  expect(window.localStorage).toHaveLength(0);
});

test('Of two devices’ drafts the newer is in the form and the older is offered', async () => {
  window.localStorage.setItem(copyName, JSON.stringify({ ...phone, outcome: 'Vanhempi tältä koneelta.', at: 1000 }));
  const { person } = open(serverOf({ ...unanswered, draft: { ...phone, at: 2000 } }, { up: true, draft: {} }));
  expect((await outcome()).value).toBe('Puhelimella kirjoitettu.');
  expect(screen.getByRole('region', { name: /myös toisella laitteella/ }).textContent).toContain('Vanhempi tältä koneelta.');
  await person.click(screen.getByRole('button', { name: 'Vaihda tähän tekstiin' }));
  expect((await outcome()).value).toBe('Vanhempi tältä koneelta.');
  expect(screen.getByRole('region', { name: /myös toisella laitteella/ }).textContent).toContain('Puhelimella kirjoitettu.');
  await person.click(screen.getByRole('button', { name: 'Poista vanhempi' }));
  expect(screen.queryByRole('region', { name: /myös toisella laitteella/ })).toBeNull();
});

test('When the server has a newer draft of which this device did not know, that one is taken and one’s own is offered', async () => {
  const newer = { ...phone, at: Date.now() + 60_000 };
  const { person } = open(serverOf(unanswered, { up: true, draft: { saved: false, other: newer } }));
  await person.type(await outcome(), 'Tällä koneella');
  await waitFor(async () => expect((await outcome()).value).toBe('Puhelimella kirjoitettu.'), { timeout: 3000 });
  expect(screen.getByRole('region', { name: /myös toisella laitteella/ }).textContent).toContain('Tällä koneella');
});

test('What somebody else began to write on the same device is not shown', async () => {
  window.localStorage.setItem(`kaselo.answer.${round.summary.id}.jokumuu`, JSON.stringify({ ...phone, outcome: 'Toisen oma', at: 1000 }));
  open(serverOf(unanswered, { up: true, draft: {} }));
  expect((await outcome()).value).toBe('');
});

test('The network’s own questions are asked in the tab as on the card, and the required ones must be answered', async () => {
  const asks: Round['questions'] = [
    { id: 'outcome', block: 'text', label: 'Mitä opit?', required: true },
    { id: 'aihe', block: 'choice', label: 'Mikä aihe ensi kerralla?', options: ['Uraohjaus', 'Tekoäly'], required: true },
    { id: 'tahti', block: 'scale', label: 'Sopiiko tahti?', ends: { low: 'hidas', high: 'nopea' }, required: false },
  ];
  const server = serverOf({ ...unanswered, questions: asks }, { up: true, draft: {} });
  const { person } = open(server);
  await person.type(await screen.findByRole('textbox', { name: 'Mitä opit?' }), 'Paljon');
  await person.click(screen.getByRole('button', { name: 'Lähetä' }));
  expect(screen.getByText('Vastaa tähän kohtaan.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Uraohjaus' }));
  await person.click(screen.getByRole('radio', { name: 'Tekoäly' }));
  await person.click(screen.getByRole('radio', { name: '5, nopea' }));
  await person.click(screen.getByRole('button', { name: 'Lähetä' }));
  await screen.findByRole('region', { name: 'Vastauksesi' });
  const sent = server.asked.find(({ address }) => address.pathname.endsWith('/answer'))?.body ?? '';
  expect(JSON.parse(sent)).toEqual({
    outcome: 'Paljon',
    moved: [],
    others: [
      { question: 'aihe', label: 'Mikä aihe ensi kerralla?', value: 'Tekoäly' },
      { question: 'tahti', label: 'Sopiiko tahti?', value: '5' },
    ],
  });
});

import { fakeServer, silentServer } from '../../test/support/fakeServer';
import { round } from '../../test/views/followUps';
import { member } from '../../test/views/me';
import { overview } from '../../test/views/overview';
import { createApi } from './api';

const token = () => Promise.resolve('a-token');
const never: typeof fetch = (_input, init) =>
  new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('given up'))));
const always =
  (response: () => Response): typeof fetch =>
  async () =>
    response();

test('A view is asked for with the reader’s token and in their language', async () => {
  const server = fakeServer({ overview });
  const view = await createApi({ token, language: 'sv', fetch: server.fetch }).fetchView('overview');
  expect(view).toEqual(overview);
  expect(server.asked[0]?.address.href).toBe('https://kaselo.example/api/overview?language=sv');
  expect(server.asked[0]?.headers.get('authorization')).toBe('Bearer a-token');
});

test('A calendar is asked for the days that are looked at', async () => {
  const server = fakeServer({});
  const api = createApi({ token, language: 'fi', fetch: server.fetch });
  await api.fetchView('calendar', { from: '2021-03-29', to: '2021-05-02' }).catch(() => {});
  expect(server.asked[0]?.address.search).toBe('?from=2021-03-29&to=2021-05-02&language=fi');
});

test('A view that has not changed is not sent again', async () => {
  const answers = [new Response(JSON.stringify(overview), { headers: { etag: '"one"' } }), new Response(null, { status: 304 })];
  const sent: (string | null)[] = [];
  const fetch: typeof globalThis.fetch = async (_input, init) => {
    sent.push(new Headers(init?.headers).get('if-none-match'));
    return answers.shift() ?? Response.error();
  };
  const api = createApi({ token, language: 'fi', fetch });
  await api.fetchView('overview');
  expect(await api.fetchView('overview')).toEqual(overview);
  expect(sent).toEqual([null, '"one"']);
});

test('An answer goes to its own round and comes back as the round then stands', async () => {
  const server = fakeServer({ answer: round });
  const api = createApi({ token, language: 'fi', fetch: server.fetch });
  const now = await api.send(
    'answer',
    { round: round.summary.id },
    { outcome: 'Sovimme yhteisestä ohjaushetkestä.', moved: [], others: [] },
  );
  expect(now).toEqual(round);
  expect(server.asked[0]?.method).toBe('PUT');
  expect(server.asked[0]?.address.pathname).toBe('/api/follow-ups/2021-04-14-kaselo-webinaari/answer');
  expect(server.asked[0]?.body).toContain('Sovimme yhteisestä ohjaushetkestä.');
});

test('A refusal carries the server’s sentence and its reference', async () => {
  const api = createApi({ token, language: 'fi', fetch: fakeServer({}).fetch });
  await expect(api.fetchView('overview')).rejects.toMatchObject({
    kind: 'broken',
    sentence: 'Jokin meni vikaan. Yritä hetken päästä uudelleen. Viite 7F3K.',
    reference: '7F3K',
  });
});

test('An answer from a newer server asks for a reload, not for patience', async () => {
  const api = createApi({ token, language: 'fi', fetch: always(() => new Response('{"newer": true}')) });
  await expect(api.fetchView('overview')).rejects.toMatchObject({ kind: 'outdated' });
});

test('A page of a proxy in the server’s place is told as a server that does not answer', async () => {
  const api = createApi({ token, language: 'fi', fetch: always(() => new Response('<h1>Bad gateway</h1>', { status: 502 })) });
  await expect(api.fetchView('overview')).rejects.toMatchObject({ kind: 'unreachable' });
});

test('Nobody waits without end for a server that is silent', async () => {
  const patient = createApi({ token, language: 'fi', fetch: never, patience: 20 });
  await expect(patient.fetchView('overview')).rejects.toMatchObject({ kind: 'unreachable' });
  await expect(createApi({ token, language: 'fi', fetch: silentServer.fetch }).fetchView('me')).rejects.toMatchObject({
    kind: 'unreachable',
  });
});

test('Whoever Teams does not vouch for is told so, and the server is not asked', async () => {
  const server = fakeServer({ overview });
  const api = createApi({ token: () => Promise.reject(new Error('CancelledByUser')), language: 'fi', fetch: server.fetch });
  await expect(api.fetchView('overview')).rejects.toMatchObject({ kind: 'no-token' });
  expect(server.asked).toHaveLength(0);
});

test('Whoever looks from a team’s channel asks for that team’s network', async () => {
  const server = fakeServer({ me: member });
  await createApi({ token, language: 'fi', team: '19:tiimi@thread.tacv2', fetch: server.fetch }).fetchView('me');
  expect(server.asked[0]?.address.searchParams.get('team')).toBe('19:tiimi@thread.tacv2');
});

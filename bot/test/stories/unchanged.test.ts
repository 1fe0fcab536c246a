import { member } from '../connector/inventedTeam';
import { beginStory, tokenOf, useStorage } from './app';

const storage = useStorage();

test('Who looks again at what has not changed is told only so, and gets it when it has', async () => {
  const story = await beginStory({ storage: storage(), now: '2021-04-14T14:00' });
  await story.install();
  await story.until('2021-04-14T14:35');
  const look = (tag: string | undefined) =>
    fetch(`${story.url()}/api/follow-ups`, {
      headers: { Authorization: `Bearer ${tokenOf(member('eino'))}`, ...(tag === undefined ? {} : { 'If-None-Match': tag }) },
    });
  const first = await look(undefined);
  const tag = first.headers.get('etag') ?? '';
  expect([first.status, tag === '']).toEqual([200, false]);
  const again = await look(tag);
  expect([again.status, await again.text()]).toEqual([304, '']);

  const as = member('eino');
  await story.ask('/api/me/organisation', { as, method: 'PUT', body: { organisation: 'ohjaamo-kotka' } });
  const answered = await story.ask('/api/follow-ups/2021-04-14-kaselo-webinaari/answer', {
    as,
    method: 'PUT',
    body: { outcome: 'Sovimme jatkosta.' },
  });
  expect(answered.status).toBe(200);
  expect((await look(tag)).status).toBe(200);
  await story.end();
});

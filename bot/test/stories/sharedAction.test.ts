import * as v from 'valibot';
import { Priorities } from '../../src/contract/priorities';
import { member } from '../connector/inventedTeam';
import { beginStory, useStorage } from './app';

const storage = useStorage();

test('What is told under an action that stands in two priorities is read in both, and so is where it stands', async () => {
  const story = await beginStory({ storage: storage(), now: '2021-04-14T14:00' });
  await story.install();
  await story.until('2021-04-14T14:35');
  const as = member('eino');
  await story.ask('/api/me/organisation', { as, method: 'PUT', body: { organisation: 'ohjaamo-kotka' } });
  const moved = [
    { action: 'p3-toimenpide-nivelvaihe', status: 'in-progress' },
    { action: 'p1-toimenpide-nivelvaihe', status: 'in-progress' },
  ];
  const body = { outcome: 'Nivelvaiheen ryhmä aloitti.', moved };
  expect((await story.ask('/api/follow-ups/2021-04-14-kaselo-webinaari/answer', { as, method: 'PUT', body })).status).toBe(200);

  const { priorities } = v.parse(Priorities, (await story.ask('/api/priorities', { as })).body);
  const rows = priorities.flatMap(({ actions }) => actions).filter(({ id }) => id.endsWith('toimenpide-nivelvaihe'));
  expect(rows.map(({ id, status, updates }) => [id, status, updates.map(({ text }) => text)])).toEqual([
    ['p1-toimenpide-nivelvaihe', 'in-progress', ['Nivelvaiheen ryhmä aloitti.']],
    ['p3-toimenpide-nivelvaihe', 'in-progress', ['Nivelvaiheen ryhmä aloitti.']],
  ]);
  await story.end();
});

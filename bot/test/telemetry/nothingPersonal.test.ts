import { beginStory, type Story, useStorage } from '../stories/app';
import { type Listener, listen } from './listener';
import { confided, liveAWeek, secretsOfTheWeek } from './week';

const storage = useStorage();
let listener: Listener;
let story: Story;

beforeEach(async () => {
  listener = listen();
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55', guards: { telemetry: listener.telemetry } });
});
afterEach(async () => {
  await story.end();
  await listener.stop();
});

test('In all that a week tells there is no name, no address of anybody, no secret and nothing that somebody wrote', async () => {
  await liveAWeek(story);
  // What must not be told has been stored, so that it might have been.
  expect(JSON.stringify(await story.rows(''))).toContain(confided);
  const told = await listener.everything();
  for (const step of [
    'turn message',
    'turn card-action',
    'request search',
    'due follow-up',
    'prepare day-before',
    'storage write',
    'teams create',
  ])
    expect(told).toContain(`"${step}"`);
  for (const number of ['kaselo.turns', 'kaselo.posts', 'kaselo.answers', 'kaselo.storage.calls', 'kaselo.health', 'kaselo.overdue'])
    expect(told).toContain(`"${number}"`);
  expect(secretsOfTheWeek(story).filter((secret) => told.includes(secret))).toEqual([]);
});

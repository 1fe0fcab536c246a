import {
  acceptedThen504,
  botDisabledByAdmin,
  botNotInRoster,
  conversationNotFound,
  type Fault,
  hang,
  messageTooBig,
  messageWritesBlocked,
  newMessages,
  preconditionFailed,
  reset,
  serverError,
  throttled,
} from '../connector/faults';
import { eventsChannel, member } from '../connector/inventedTeam';
import { latest, wordsOf } from '../connector/messages';
import { beginStory, type Story, useStorage } from './app';
import { creates, creating, deliveriesOf, posted } from './reading';

const storage = useStorage();
let story: Story;

/** The eve of the webinar: its reminder of the day before is due at nine. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55', coordinators: [member('aino')] });
  await story.install();
});
afterEach(() => story.end());

const reminder = 'day-before~2021-04-14-kaselo-webinaari';
const always = Number.POSITIVE_INFINITY;

/** Lives the rest of the day, and has another process look as well. */
const restOfTheDay = async () => {
  story.connector.recover();
  await story.until('2021-04-13T12:00');
  await story.restart();
  await story.until('2021-04-13T19:59');
};

test('What Teams takes at once is told once, and the coordinator reads when', async () => {
  await story.until('2021-04-13T09:00');
  await restOfTheDay();
  expect([creates(story, reminder), posted(story, reminder).length]).toEqual([1, 1]);
  expect(await deliveriesOf(story, reminder)).toMatchObject([
    {
      state: 'delivered',
      kind: 'Muistutus edellisenä työpäivänä',
      due: expect.stringContaining('klo 9'),
      posted: expect.stringContaining('klo 9'),
    },
  ]);
});

test('Teams says how long to wait: the reminder waits exactly so long and is told once', async () => {
  story.connector.goesWrong(throttled(240), creating(reminder));
  await story.until('2021-04-13T09:00');
  expect(await deliveriesOf(story, reminder)).toMatchObject([{ state: 'waiting', reason: 'Teams pyysi odottamaan. Yritetään uudelleen.' }]);
  await story.until('2021-04-13T09:03');
  expect(creates(story, reminder)).toBe(1);
  await story.until('2021-04-13T09:04');
  expect([creates(story, reminder), posted(story, reminder).length]).toEqual([2, 1]);
  await restOfTheDay();
  expect(creates(story, reminder)).toBe(2);
  expect(await deliveriesOf(story, reminder)).toMatchObject([{ state: 'delivered' }]);
});

test.each<[string, Fault]>([
  ['asks to wait and does not say how long', throttled()],
  ['collides with another writer', preconditionFailed],
])('Teams %s, three times: the reminder is tried again, each time later, and told once', async (_what, fault) => {
  story.connector.goesWrong(fault, creating(reminder), 3);
  await story.until('2021-04-13T09:01');
  const times = story.connector
    .requests()
    .filter(creating(reminder))
    .map(({ at }) => at);
  const pauses = times.slice(1).map((at, index) => at - (times[index] ?? 0));
  expect(pauses).toHaveLength(3);
  for (const [index, pause] of pauses.entries()) {
    expect(pause).toBeGreaterThanOrEqual(2000 * 2 ** index);
    expect(pause).toBeLessThanOrEqual(3000 * 2 ** index);
  }
  await restOfTheDay();
  expect([creates(story, reminder), posted(story, reminder).length]).toEqual([4, 1]);
  expect(await deliveriesOf(story, reminder)).toMatchObject([{ state: 'delivered' }]);
});

test('Teams asks to wait all day: in the evening the reminder is let go, and the coordinator reads why', async () => {
  story.connector.goesWrong(throttled(3600), creating(reminder), always);
  await story.until('2021-04-13T21:00');
  expect(posted(story, reminder)).toEqual([]);
  expect(await deliveriesOf(story, reminder)).toMatchObject([
    { state: 'skipped', reason: expect.stringContaining('Viestiä ei lähetetty') },
  ]);
});

test.each<[string, Fault, string]>([
  ['has taken the bot out of the channel', botNotInRoster, 'Lisää sovellus kanavalle'],
  ['does not let anybody write', messageWritesBlocked, 'Kanavalle ei saa kirjoittaa'],
  ['has the bot blocked by an administrator', botDisabledByAdmin, 'Ylläpito on estänyt sovelluksen'],
  ['no longer has the channel', conversationNotFound, 'käytä tätä kanavaa'],
  ['finds the message too big', messageTooBig, 'liian suuri'],
])('Teams %s: the reminder is not tried again, and the coordinator reads what helps', async (_what, fault, helps) => {
  story.connector.goesWrong(fault, creating(reminder), always);
  await story.until('2021-04-13T09:00');
  await restOfTheDay();
  expect([creates(story, reminder), posted(story, reminder).length]).toEqual([1, 0]);
  expect(await deliveriesOf(story, reminder)).toMatchObject([{ state: 'rejected', reason: expect.stringContaining(helps) }]);
});

test.each<[string, Fault, number]>([
  ['fails with 500', serverError(500), 0],
  ['fails with 502', serverError(502), 0],
  ['fails with 503', serverError(503), 0],
  ['fails with 504', serverError(504), 0],
  ['takes the message and answers 504', acceptedThen504, 1],
  ['takes the message and never answers', hang({ accepted: true }), 1],
  ['never answers', hang({ accepted: false }), 0],
  ['takes the message and breaks the line', reset({ accepted: true }), 1],
  ['breaks the line', reset({ accepted: false }), 0],
])('Teams %s: nobody knows, so it is never sent again, and the coordinator is asked to look', async (_what, fault, standing) => {
  story.connector.goesWrong(fault, creating(reminder), always);
  await story.until('2021-04-13T09:00');
  await restOfTheDay();
  expect([creates(story, reminder), posted(story, reminder).length]).toEqual([1, standing]);
  expect(await deliveriesOf(story, reminder)).toMatchObject([
    { state: 'unknown', reason: 'Teams ei vahvistanut, tuliko viesti kanavalle. Katso kanavalta.' },
  ]);
  expect(story.said.filter(({ level }) => level === 'error')).toEqual([]);
});

test('Teams cannot be reached at all: nothing was sent, so the reminder is tried until it can', async () => {
  await story.send(story.teams(undefined, 'http://127.0.0.1:9/emea/').teamRenamed(member('aino'), 'KASELO'));
  await story.until('2021-04-13T09:05');
  expect(await deliveriesOf(story, reminder)).toMatchObject([{ state: 'waiting' }]);
  await story.send(story.teams().teamRenamed(member('aino'), 'KASELO'));
  await restOfTheDay();
  expect([creates(story, reminder), posted(story, reminder).length]).toEqual([1, 1]);
  expect(await deliveriesOf(story, reminder)).toMatchObject([{ state: expect.stringMatching(/^(delivered|late)$/) }]);
});

test('Somebody asks, and Teams takes the answer but does not say so: the answer stands there once', async () => {
  story.connector.goesWrong(acceptedThen504, newMessages, 1);
  await story.send(story.teams().mention(member('eino'), 'apua', { channel: eventsChannel }));
  const answers = story.connector.posts().map((message) => wordsOf(latest(message)));
  expect(answers.filter((words) => words.includes('Näin voit kysyä minulta'))).toHaveLength(1);
});

test('Somebody asks while Teams has too much to do: the answer comes a moment later, once', async () => {
  story.connector.goesWrong(throttled(1), newMessages, 1);
  await story.send(story.teams().mention(member('eino'), 'apua', { channel: eventsChannel }));
  const answers = story.connector.posts().map((message) => wordsOf(latest(message)));
  expect(answers.filter((words) => words.includes('Näin voit kysyä minulta'))).toHaveLength(1);
  expect(answers.filter((words) => words.includes('Jokin meni vikaan'))).toEqual([]);
});

test('One post that Teams refuses does not keep back the others', async () => {
  story.connector.goesWrong(messageTooBig, creating(reminder), always);
  await story.until('2021-04-14T14:30');
  expect(posted(story, 'on-the-day~2021-04-14-kaselo-webinaari')).toHaveLength(1);
  expect(posted(story, 'follow-up~2021-04-14-kaselo-webinaari')).toHaveLength(1);
  const { status } = await story.ask('/health');
  expect(status).toBe(200);
});

test('A question that waits since yesterday turns the health red, and so does a bot that no longer looks', async () => {
  story.connector.goesWrong(throttled(24 * 3600), creating('follow-up'));
  await story.until('2021-04-14T18:00');
  expect(await story.ask('/health')).toMatchObject({ status: 200, body: { healthy: true } });
  await story.until('2021-04-15T05:00');
  expect(await story.ask('/health')).toMatchObject({
    status: 503,
    body: { healthy: false, checks: { deliveries: { healthy: false }, scheduler: { healthy: true } } },
  });
  await story.until('2021-04-15T15:00');
  expect(posted(story, 'follow-up')).toHaveLength(1);
  expect(await story.ask('/health')).toMatchObject({ status: 200 });
  story.clock.moveTo(story.clock.now() + 10 * 60_000);
  expect(await story.ask('/health')).toMatchObject({ status: 503, body: { checks: { scheduler: { healthy: false } } } });
});

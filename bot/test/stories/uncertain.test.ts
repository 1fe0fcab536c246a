import { acceptedThen504, reset } from '../connector/faults';
import { member } from '../connector/inventedTeam';
import { beginStory, type Story, useStorage } from './app';
import { creates, creating, deliveriesOf, posted } from './reading';

const storage = useStorage();
let story: Story;
const aino = member('aino');
const reminder = 'day-before~2021-04-14-kaselo-webinaari';

beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55', coordinators: [member('eino')] });
  await story.install();
});
afterEach(() => story.end());

const says = async (seen: 'there' | 'again', as = aino) => {
  const [post] = await deliveriesOf(story, reminder);
  return (await story.ask(`/api/deliveries/${encodeURIComponent(post?.id ?? '')}`, { as, method: 'PUT', body: { seen } })).status;
};

test('Teams took a reminder and never said so: the secretary says that it is there, and it is not posted again', async () => {
  story.connector.goesWrong(acceptedThen504, creating(reminder));
  await story.until('2021-04-13T09:02');
  expect(await deliveriesOf(story, reminder)).toMatchObject([{ state: 'unknown' }]);
  expect(await says('there')).toBe(200);
  expect(await deliveriesOf(story, reminder)).toMatchObject([{ state: 'delivered', reason: 'Sihteeristö on nähnyt viestin kanavalla.' }]);
  await story.until('2021-04-13T12:00');
  expect([creates(story, reminder), posted(story, reminder).length]).toEqual([1, 1]);
});

test('Nothing stands in the channel: the secretary has it posted again, once', async () => {
  story.connector.goesWrong(reset({ accepted: false }), creating(reminder));
  await story.until('2021-04-13T09:02');
  expect(await says('again')).toBe(200);
  await story.until('2021-04-13T09:05');
  await story.restart();
  await story.until('2021-04-13T12:00');
  expect(posted(story, reminder)).toHaveLength(1);
  expect(await deliveriesOf(story, reminder)).toMatchObject([{ state: 'delivered' }]);
});

test('Of two coordinators who decide at once, the second is told that it is settled', async () => {
  story.connector.goesWrong(reset({ accepted: false }), creating(reminder));
  await story.until('2021-04-13T09:02');
  const both = await Promise.all([says('again'), says('there', member('eino'))]);
  expect(both.sort()).toEqual([200, 409]);
});

test('What is settled cannot be posted again by hand', async () => {
  await story.until('2021-04-13T09:02');
  expect(await deliveriesOf(story, reminder)).toMatchObject([{ state: 'delivered' }]);
  expect(await says('again')).toBe(409);
  await story.until('2021-04-13T12:00');
  expect(posted(story, reminder)).toHaveLength(1);
});

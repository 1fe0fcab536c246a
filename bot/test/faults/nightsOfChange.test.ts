import { useStorage } from '../stories/app';
import { creates, deliveriesOf, posted } from '../stories/reading';
import { eventOn, smallNetwork } from './smallNetwork';
import { aino, beginFaults, endFaults, type FaultStory } from './stage';

const storage = useStorage();
let it: FaultStory;
afterEach(() => endFaults(it));

test.each([
  ['spring, when an hour is skipped', '2021-03-27', ['2021-03-27', '2021-03-28', '2021-03-29']],
  ['autumn, when an hour comes twice', '2021-10-30', ['2021-10-30', '2021-10-31', '2021-11-01']],
])(
  'Through the night of the clock’s change in %s, each reminder comes at nine and each question at eleven, once',
  async (_when, first, days) => {
    it = await beginFaults(storage(), { content: smallNetwork(days), now: `${first}T06:00` });
    for (const day of days) {
      for (const [time, kind] of [
        ['09:00', 'on-the-day'],
        ['11:00', 'follow-up'],
      ] as const) {
        const id = `${kind}~${eventOn(day)}`;
        await it.story.until(`${day}T${time.replace(':00', ':00').replace('09:00', '08:59').replace('11:00', '10:59')}`);
        expect(creates(it.story, id)).toBe(0);
        await it.story.until(`${day}T${time}`);
        expect([creates(it.story, id), posted(it.story, id).length]).toEqual([1, 1]);
        expect(await deliveriesOf(it.story, id, aino)).toMatchObject([{ state: 'delivered' }]);
      }
      await it.story.restart();
    }
  },
);

import { useStorage } from '../stories/app';
import { creates, deliveriesOf, posted } from '../stories/reading';
import { dayNumber, eventOn, smallNetwork } from './smallNetwork';
import { aino, beginFaults, endFaults, type FaultStory, lookAt, sick } from './stage';
import { isBearable, lostAnswers, storageFaults } from './storageFaults';
import type { StorageFault } from './storageProxy';

const storage = useStorage();

type Column = {
  readonly what: string;
  /** When the posts of this kind are due, one after the other, and what their ids contain. */
  readonly due: (number: number) => { readonly time: (minute: number) => string; readonly id: string };
  readonly days: readonly string[];
};

const at = (day: string, hour: number) => (minute: number) =>
  `${day}T${String(hour + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const everyDay = Array.from({ length: 40 }, (_, number) => dayNumber(number));
const everyMonth = Array.from(
  { length: 24 },
  (_, number) => `${2021 + Math.floor((5 + number) / 12)}-${String(((5 + number) % 12) + 1).padStart(2, '0')}`,
);

/** The first day of a month that is neither a weekend nor a holiday, as far as these months need it. */
const firstWorkingDay = (month: string) => {
  for (let day = 1; ; day++) {
    const date = `${month}-0${day}`;
    const isOff = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()) || ['2022-01-01', '2023-01-01'].includes(date);
    if (!isOff) return date;
  }
};

const columns: readonly Column[] = [
  {
    what: 'a reminder',
    days: everyDay,
    due: (number) => ({ time: at(dayNumber(number), 9), id: `on-the-day~${eventOn(dayNumber(number))}` }),
  },
  {
    what: 'a follow-up',
    days: everyDay,
    due: (number) => ({ time: at(dayNumber(number), 11), id: `follow-up~${eventOn(dayNumber(number))}` }),
  },
  {
    what: 'a digest',
    days: everyMonth.map((month) => `${month}-15`),
    due: (number) => ({ time: at(firstWorkingDay(everyMonth[number] ?? ''), 9), id: `digest~${everyMonth[number]}` }),
  },
];

/** The steps of making a post, counted in requests to the store: the first look, the claim, the word that it is sent, what became of it. */
const steps = { look: 0, claim: 3, sending: 5, outcome: 7 };

describe.each(columns)('When $what is due', ({ due, days }) => {
  let it: FaultStory;
  let used = 0;
  beforeAll(async () => {
    it = await beginFaults(storage(), { content: smallNetwork(days) });
  });
  afterAll(() => endFaults(it));

  /** The fault begins on some request of the post's minute, and is over twenty minutes later; what is told meanwhile is answered. */
  const liveThrough = async (fault: StorageFault, after: number, times?: number) => {
    const { time, id } = due(used);
    used += 1;
    await it.story.until(time(0).replace('T09:00', 'T08:59').replace('T11:00', 'T10:59'));
    it.store.goesWrong(fault, { after, times });
    const looked = await lookAt(it, time(0));
    const ill = times === undefined ? await sick(it) : [];
    it.store.recover();
    await it.story.until(time(20));
    return { id, looked, ill };
  };

  const expectToldOnce = async (id: string) => {
    expect([creates(it.story, id), posted(it.story, id).length]).toEqual([1, 1]);
    const [{ state } = { state: 'none' }] = await deliveriesOf(it.story, id, aino);
    expect(['delivered', 'late']).toContain(state);
    expect(await sick(it)).toEqual([]);
  };

  test.each(storageFaults)('and the table service %s for twenty minutes, it is told once and nobody has to help', async (_what, fault) => {
    const { id, looked, ill } = await liveThrough(fault, steps.look);
    expect([looked, ill]).toEqual(isBearable(fault) ? ['looked', []] : ['failed', ['storage']]);
    await expectToldOnce(id);
  });

  test.each([...storageFaults, ...lostAnswers])(
    'and the table service %s just when it is told what became of it, it is told once',
    async (_what, fault) => {
      const { id } = await liveThrough(fault, steps.outcome);
      await expectToldOnce(id);
    },
  );
});

describe('Wherever in the making of a post an answer is lost', () => {
  let it: FaultStory;
  beforeAll(async () => {
    it = await beginFaults(storage(), { content: smallNetwork(everyDay) });
  });
  afterAll(() => endFaults(it));
  const cells = lostAnswers.flatMap(([what, fault], row) =>
    Object.entries(steps).map(([step, after], column) => [what, step, fault, after, row * 4 + column] as const),
  );

  test.each(cells)('the table service %s once at the %s, and the reminder is told once', async (_what, _step, fault, after, day) => {
    await it.story.until(`${dayNumber(day)}T08:59`);
    it.store.goesWrong(fault, { after, times: 1 });
    await lookAt(it, `${dayNumber(day)}T09:00`);
    it.store.recover();
    await it.story.until(`${dayNumber(day)}T09:20`);
    const id = `on-the-day~${eventOn(dayNumber(day))}`;
    expect([creates(it.story, id), posted(it.story, id).length]).toEqual([1, 1]);
    expect(await deliveriesOf(it.story, id, aino)).toMatchObject([{ state: expect.stringMatching(/^(delivered|late)$/) }]);
  });
});

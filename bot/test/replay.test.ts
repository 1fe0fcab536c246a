import { deliveries } from './harness/deliveries';
import { killDuring, someMoment } from './harness/killDuring';
import { lineOf, type Season, theInventedYear, theSpring } from './harness/seasons';
import { seededRandom, someOf } from './harness/seededRandom';
import type { ClockAnswer } from './harness/serverProcess';
import { type Stage, setStage } from './harness/stage';
import { wallClock } from './plan/helsinki';

/** Two seasons of more than a year each, with more than a hundred posts: minutes, on a machine that has other work to do. */
jest.setTimeout(10 * 60_000);

const seasons: [string, () => Season][] = [
  ['real spring', theSpring],
  ['invented year', theInventedYear],
];

const week = 7 * 24 * 3_600_000;
const halfAMinute = 30_000;

const stages: Stage[] = [];
afterEach(async () => {
  await Promise.all(stages.splice(0).map((stage) => stage.clear()));
});

/** A stage with one server on it, whose bot has just come into the channel. */
const begin = async (season: Season) => {
  const stage = await setStage(season);
  stages.push(stage);
  const server = await stage.server(season.from);
  await stage.install(server);
  return { stage, server };
};

/** The ends of the weeks of a season, the last one being the season's. */
const weeksOf = ({ from, to }: Season): number[] => [
  ...Array.from({ length: Math.floor((to - from) / week) }, (_, number) => from + (number + 1) * week),
  to,
];

/** What the clock reports without the bot's first words, which it may say before or after it is asked to move. */
const planned = ({ posts }: ClockAnswer) => posts.filter(({ kind }) => kind !== 'welcome');

const groupedByDue = <Post extends { readonly due: number }>(posts: readonly Post[]): [number, Post[]][] => [
  ...Map.groupBy(posts, ({ due }) => due),
];

test.each(seasons)('In the %s everything is told once, at its minute, and nothing else', async (_name, seasonOf) => {
  const season = seasonOf();
  const { stage, server } = await begin(season);
  const made: ClockAnswer['posts'] = [];
  const atItsMinute: string[] = [];
  for (const [due, posts] of groupedByDue(season.plan)) {
    made.push(...planned(await server.moveClock(due - halfAMinute)));
    const before = made.length;
    made.push(...planned(await server.moveClock(due)));
    if (made.length - before === posts.length) atItsMinute.push(wallClock(due));
  }
  made.push(...planned(await server.moveClock(season.to)));

  expect(made.map(lineOf).sort()).toEqual(season.plan.map(lineOf).sort());
  expect(atItsMinute).toEqual(groupedByDue(season.plan).map(([due]) => wallClock(due)));
  expect(made.filter(({ outcome }) => outcome !== 'delivered')).toEqual([]);
  expect(stage.timesPosted()).toEqual(new Map(made.map(({ id }) => [id, 1])));
  const states = (await deliveries(server)).map(({ state }) => state);
  expect(states.filter((state) => state !== 'delivered' && state !== 'coming')).toEqual([]);
});

const undisturbed = new Map<() => Season, Map<string, string>>();

/** The ids under which an undisturbed bot makes its posts, with the line that each is; lived through once a season. */
const idsOf = async (seasonOf: () => Season): Promise<Map<string, string>> => {
  const known = undisturbed.get(seasonOf);
  if (known !== undefined) return known;
  const { server } = await begin(seasonOf());
  const posts = planned(await server.moveClock(seasonOf().to));
  await stages.pop()?.clear();
  const ids = new Map(posts.map((post) => [post.id, lineOf(post)]));
  undisturbed.set(seasonOf, ids);
  return ids;
};

/** Nothing but what was planned, nothing twice, and of what does not stand in the channel a coordinator is told that it may or may not. */
const expectOnceOrUnknown = async (stage: Stage, lines: Map<string, string>, seen: Awaited<ReturnType<typeof deliveries>>) => {
  const times = stage.timesPosted();
  const unknown = new Set(seen.filter(({ state }) => state === 'unknown').map(({ id }) => id));
  expect([...times].filter(([id, count]) => count > 1 || !lines.has(id))).toEqual([]);
  expect([...lines].filter(([id]) => !times.has(id) && !unknown.has(id))).toEqual([]);
};

const chosenSeed = process.env.KASELO_TEST_SEED;

test.each(seasons)('In the %s the power goes twenty times, and nobody reads anything twice', async (_name, seasonOf) => {
  const season = seasonOf();
  const seed = chosenSeed === undefined ? Date.now() % 1_000_000 : Number(chosenSeed);
  process.stdout.write(`The power goes as KASELO_TEST_SEED=${seed} says.\n`);
  const random = seededRandom(seed);
  const lines = await idsOf(seasonOf);
  const { stage, server: first } = await begin(season);
  const weeks = weeksOf(season).map((end, number, ends) => ({ start: ends[number - 1] ?? season.from, end }));
  const busy = weeks.filter(({ start, end }) => season.plan.some(({ due }) => due > start && due <= end));
  const dark = new Set(someOf(busy, 20, random));

  let server = first;
  for (const one of weeks) {
    const { start, end } = one;
    if (dark.has(one)) {
      const posts = season.plan.filter(({ due }) => due > start && due <= end).length;
      await killDuring(server, stage.connector, someMoment(posts, random), () => server.moveClock(end));
      server = await stage.server(start);
    }
    await server.moveClock(end);
  }
  expect(dark.size).toBe(20);
  await expectOnceOrUnknown(stage, lines, await deliveries(server));
});

test.each(seasons)('In the %s two servers work at once, and nobody reads anything twice', async (_name, seasonOf) => {
  const season = seasonOf();
  const lines = await idsOf(seasonOf);
  const { stage, server: one } = await begin(season);
  const other = await stage.server(season.from);
  for (const end of weeksOf(season)) await Promise.all([one.moveClock(end), other.moveClock(end)]);
  await expectOnceOrUnknown(stage, lines, await deliveries(one));
});

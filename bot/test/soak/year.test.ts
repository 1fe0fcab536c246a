import { endFaults } from '../faults/stage';
import { seededRandom } from '../harness/seededRandom';
import { useStorage } from '../stories/app';
import { whatIsWrong } from './accounts';
import { chanceOf } from './chance';
import { begin, live } from './lives';

/** By itself a quarter of three networks; `npm run soak` has twenty live through a year, again and again for so many minutes. */
const length = { networks: Number(process.env.KASELO_SOAK_NETWORKS ?? 3), weeks: Number(process.env.KASELO_SOAK_WEEKS ?? 13) };
const minutes = Number(process.env.KASELO_SOAK_MINUTES ?? 0);
const seedOf = () => Number(process.env.KASELO_SEED ?? Date.now() % 1_000_000);
jest.setTimeout((minutes + 600) * 60_000);

const storage = useStorage();

const lifeOf = async (seed: number) => {
  process.stdout.write(`The networks live as KASELO_SEED=${seed} says.\n`);
  const lives = await begin(storage(), length);
  try {
    await live(lives, length, chanceOf(seededRandom(seed)));
    const { faults, restarts, answers, edits } = lives.counts;
    const posts = [...lives.connectors.values()].reduce((sum, connector) => sum + connector.posts().length, 0);
    process.stdout.write(`  ${posts} posts, ${answers} answers, ${edits} changes, ${faults} faults, ${restarts} restarts\n`);
    return await whatIsWrong(lives);
  } finally {
    await endFaults(lives.it);
    await Promise.all([...lives.connectors.values()].slice(1).map((connector) => connector.stop()));
  }
};

test('Whatever goes wrong in their time, each network’s posts, answers and history add up, and none knows of another', async () => {
  const end = Date.now() + minutes * 60_000;
  for (let seed = seedOf(), first = true; first || Date.now() < end; seed += 1, first = false) {
    expect({ seed, wrong: await lifeOf(seed) }).toEqual({ seed, wrong: [] });
  }
});

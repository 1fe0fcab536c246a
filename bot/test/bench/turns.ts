import { member } from '../connector/inventedTeam';
import { sendActivity } from '../connector/sendActivity';
import { teamsActivities } from '../connector/teamsActivities';
import { startBot } from './child';
import { type Figure, median } from './figures';
import { turnsPerSecond } from './load';
import { startSinkConnector } from './sinkConnector';

const atOnce = 32;
const turns = 600;
const rounds = 7;
const target = 0.7;

/** How many turns our bot makes in the time in which a bot that does nothing makes one: 'kalenteri' against an echo. */
export const compareTurns = async (say: (line: string) => void): Promise<Figure> => {
  const sink = await startSinkConnector();
  const [ours, bare] = await Promise.all([startBot('ours'), startBot('bare')]);
  const activities = teamsActivities({ serviceUrl: sink.url });
  await sendActivity(ours.url, activities.appAdded(member('aino')));
  const message = JSON.stringify(activities.mention(member('eino'), 'kalenteri'));
  const measure = async (url: string) => {
    const before = sink.replies();
    const rate = await turnsPerSecond(url, message, { turns, atOnce });
    if (sink.replies() - before !== turns) throw new Error('Not every message was answered');
    return rate;
  };

  for (const { url } of [ours, bare]) await measure(url);
  const ratios: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    const inTurn = round % 2 === 0 ? [ours, bare] : [bare, ours];
    const rates = new Map<string, number>();
    for (const { url } of inTurn) rates.set(url, await measure(url));
    const [our = 0, its = 1] = [rates.get(ours.url), rates.get(bare.url)];
    ratios.push(our / its);
    say(`  round ${round}: ours ${our.toFixed(0)}, bare ${its.toFixed(0)} turns a second, ratio ${(our / its).toFixed(2)}`);
  }
  for (const process of [ours, bare]) process.stop();
  sink.stop();
  const ratio = median(ratios);
  return {
    what: `turns at ${atOnce} at once, ours to a bare bot's`,
    measured: ratio.toFixed(2),
    target: `at least ${target}`,
    reached: ratio >= target,
  };
};

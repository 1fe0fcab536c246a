import { beBot, isBot } from './child';
import { liveDay } from './day';
import { tableOfDay } from './dayTable';
import { tableOf } from './figures';
import { weighFirstLoad } from './firstLoad';
import { timeOverview } from './overview';
import { timeStart } from './start';
import { compareTurns } from './turns';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** The speed figures beside their targets. They tell and do not judge: a machine that is busy with something else fails nobody. */
const main = async () => {
  say("Turns of the bot against a bare bot's, in the same run:");
  const turns = await compareTurns(say);
  say('The overview from Azurite, the start of what is deployed, and the weight of the tab.\n');
  say(tableOf([turns, await timeOverview(), await timeStart(), weighFirstLoad()]));
};

/** What a day of the webinar and a day without anything cost: docs/cost.md stands on it. */
const countDays = async () => {
  say(`${tableOfDay(await liveDay('2021-04-14', '2021-04-14-kaselo-webinaari'))}\n`);
  say(tableOfDay(await liveDay('2021-04-16')));
};

const [role] = process.argv.slice(2);
if (isBot(role)) void beBot(role);
else void (role === 'day' ? countDays() : main()).then(() => process.exit(0));

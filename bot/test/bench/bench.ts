import { beBot, isBot } from './child';
import { tableOf } from './figures';
import { weighFirstLoad } from './firstLoad';
import { timeOverview } from './overview';
import { compareTurns } from './turns';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** The speed figures beside their targets. They tell and do not judge: a machine that is busy with something else fails nobody. */
const main = async () => {
  say("Turns of the bot against a bare bot's, in the same run:");
  const turns = await compareTurns(say);
  say('The overview from Azurite, and the weight of the tab.\n');
  say(tableOf([turns, await timeOverview(), weighFirstLoad()]));
};

const [role] = process.argv.slice(2);
void (isBot(role) ? beBot(role) : main().then(() => process.exit(0)));

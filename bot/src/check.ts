import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { BadConfig, readCheckConfig } from './config';
import { askStatFin } from './edges/statistics/statFin';
import { checkInWords } from './indicators/checkInWords';
import { checkStatistics } from './indicators/checkStatistics';
import { machineClock, seconds } from './kit/clock';
import { mustParse } from './network/mustParse';
import { checkWords } from './text/statisticsCheck';

/** Tells what each configured series would bring from its source, or why it cannot. Nothing is written anywhere. */
const main = async (command: string | undefined) => {
  const config = readCheckConfig();
  const { indicators, settings } = mustParse('kaselo.yaml', await readFile(join(__dirname, 'content', 'kaselo.yaml'), 'utf8'));
  const words = checkWords(settings.language);
  if (command !== 'check') {
    say(words.usage);
    process.exitCode = 2;
    return;
  }
  const ask = askStatFin({ service: config.KASELO_STATFIN_URL, fetch, patience: seconds(60), pause: setTimeout });
  const check = checkStatistics(ask, machineClock);
  const checks = await check(indicators, settings.regions, (checked) => say(`${checkInWords(checked, settings.language)}\n`));
  const problems = checks.filter(({ outcome }) => outcome.kind === 'problem').length;
  say(checks.length === 0 ? words.nothing : words.summary(checks.length, problems));
  process.exitCode = problems === 0 ? 0 : 1;
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof BadConfig ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});

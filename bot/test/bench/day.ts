import * as v from 'valibot';
import { backUpNightly } from '../../src/backup/backUpNightly';
import { endpoints } from '../../src/contract/endpoints';
import { withScratchPlace } from '../../src/edges/files/scratchPlace';
import { nightlyTurnIn } from '../../src/edges/tables/nightlyTurn';
import { silentLog } from '../../src/kit/log';
import { machineRandom } from '../../src/kit/random';
import { instantAt } from '../plan/helsinki';
import { copiesOf } from './dayCopies';
import type { Cost } from './dayCosts';
import { somePeople } from './dayPeople';
import { type Doing, habits, planDay } from './dayPlan';
import { type DayStage, setDayStage } from './dayStage';
import type { DayTelemetry } from './dayTelemetry';

export type DayAccount = {
  readonly day: string;
  readonly costs: ReadonlyMap<string, Cost>;
  readonly bytes: { readonly read: number; readonly written: number; readonly kept: number };
  readonly copies: { readonly files: number; readonly bytes: number };
  readonly log: { readonly lines: number; readonly bytes: number };
  readonly told: ReturnType<DayTelemetry['told']>;
  readonly posts: number;
};

const wholeDay = 24 * 3600;
/** The scheduler looks at least so often, in seconds; the others as often as main.ts says. */
const every = { look: 5, minute: 60, nightly: 600, heal: 3600 };

/** Lives one day from midnight to midnight as one server does; nothing is made shorter. */
export const liveDay = async (day: string, webinar?: string): Promise<DayAccount> => {
  const stage = await setDayStage(`${dayBefore(day)}T08:00`);
  const { app, clock, costs, log, connector, monitor } = stage;
  const midnight = instantAt(`${day}T00:00`);
  const copies = copiesOf(stage.memory, costs);
  const nightly = nightlyOf(stage, copies);
  await lookOn(stage, midnight);
  for (const [, work] of nightly) await work();
  const doings = [...planDay(stage, webinar, await addressesOf(stage))];
  await monitor.minute();
  for (const account of [costs, log, monitor]) account.forget();
  const before = connector.posts().length;
  for (let second = 0; second < wholeDay; second += every.look) {
    clock.moveTo(midnight + second * 1000);
    if (second % every.heal === 0) await costs.during('healing of the plan', app.heal);
    await costs.during('looks at what is due', app.tick);
    if (second % every.nightly === 0) for (const [what, work] of nightly) await costs.during(what, work);
    await doWhatIsTime(doings, second, stage);
    if (second % every.minute === 0) {
      await costs.during('health, told each minute', app.tellHealth);
      await costs.during('telling Azure Monitor', monitor.minute);
    }
  }
  await stage.end();
  return {
    day,
    costs: costs.costs(),
    bytes: { ...costs.bytes(), kept: copies.rowBytes() },
    copies: copies.sent(),
    log: log.told(),
    told: monitor.told(),
    posts: connector.posts().length - before,
  };
};

const nightlyOf = ({ app, clock, tables }: DayStage, copies: ReturnType<typeof copiesOf>) => {
  const turn = nightlyTurnIn(tables.networks, machineRandom, 'backups');
  const parts = { tables: copies.tables, withScratchPlace, sendCopy: copies.send, turn, clock, random: machineRandom, log: silentLog };
  const backup: () => Promise<unknown> = backUpNightly(parts);
  const work: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['statistics', app.importStatistics],
    ['retention', app.forgetNightly],
    ['the nightly copy', backup],
  ];
  return work;
};

async function doWhatIsTime(doings: Doing[], second: number, { costs }: DayStage): Promise<void> {
  for (let next = doings[0]; next !== undefined && next.at <= second; next = doings[0]) {
    doings.shift();
    await costs.during(next.what, next.act);
  }
}

/** From the morning before on, so that the channel has been reminded. */
async function lookOn({ app, clock }: DayStage, until: number): Promise<void> {
  for (let now = clock.now(); now < until; now += every.nightly * 1000) {
    clock.moveTo(now);
    await app.tick();
  }
}

const addressesOf = (stage: DayStage): Promise<readonly string[]> =>
  Promise.all(
    somePeople(habits.feeds).map(async (person) => {
      const told = await stage.ask(person, '/api/me/calendar-feed', { method: 'PUT', body: {} });
      return v.parse(endpoints.calendarFeed.response, told).address ?? '';
    }),
  );

const dayBefore = (day: string) => new Date(Date.parse(`${day}T12:00Z`) - wholeDay * 1000).toISOString().slice(0, 10);

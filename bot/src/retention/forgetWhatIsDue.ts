import { type Clock, type Instant, minutes } from '../kit/clock';
import { type NetworkId, personKey } from '../kit/ids';
import type { Log } from '../kit/log';
import { type NightlyTurn, nextNight } from '../kit/nightly';
import type { Random } from '../kit/random';
import type { Network } from '../network/network';
import type { ReadNetwork } from '../network/networkData';
import { type Ending, endingsOf, plusMonths } from './endings';
import { forgetWhole } from './forgetWhole';
import type { PersonalRows, Remembered, WhoIsHere } from './ports';
import type { DataClass, Removal } from './retention';

export type RetentionPorts = {
  readonly networks: () => Promise<readonly NetworkId[]>;
  readonly readNetwork: ReadNetwork;
  readonly remembered: Remembered;
  readonly whoIsHere: WhoIsHere;
  readonly turn: NightlyTurn;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
};

/** So much of a network at a time; what is left comes some minutes later, so that nobody waits for it. */
const mostAtOnce = 500;
const untilTheRest = minutes(10);
/** The record of a removal is brought up to date as it goes: a crash loses no more of it than this. */
const noteEvery = 50;

/** Lets go, once a night, of what has been kept for its term. Cheap to call often; broken off anywhere, the next time goes on. */
export const forgetNightly = (ports: RetentionPorts) => async (): Promise<readonly Removal[]> => {
  const { turn, clock, random, networks, log } = ports;
  const next = await turn.nextAt();
  if (next !== undefined && clock.now() < next) return [];
  const held = await turn.take(clock.now());
  if (held === undefined) return [];
  const removals: Removal[] = [];
  let left = false;
  try {
    for (const id of await networks()) {
      try {
        const done = await forgetIn(ports)(id);
        if (done.removal !== undefined) removals.push(done.removal);
        left ||= done.left;
      } catch (error) {
        log.error('what is kept could not be gone through', error, { network: id });
      }
    }
  } finally {
    await held.release(left ? clock.now() + untilTheRest : nextNight(clock.now(), random));
  }
  return removals;
};

const forgetIn =
  ({ readNetwork, remembered, whoIsHere, clock, log }: RetentionPorts) =>
  async (id: NetworkId): Promise<{ readonly removal?: Removal; readonly left: boolean }> => {
    const data = await readNetwork(id);
    if (data === undefined) return { left: false };
    const now = clock.now();
    const rows = await remembered.read(id);
    const leavers = await noteWhoLeft(remembered, whoIsHere, data.network, rows, now);
    const due = await endedBy(now, { ...rows, leavers }, data, remembered);
    const counts: Partial<Record<DataClass, number>> = {};
    let done = 0;
    for (const { of, forget } of due.slice(0, mostAtOnce)) {
      try {
        await forgetWhole(remembered)(id, forget);
      } catch (error) {
        log.error('something could not be forgotten', error, { network: id, class: of });
        continue;
      }
      counts[of] = (counts[of] ?? 0) + 1;
      done += 1;
      if (done % noteEvery === 0) await remembered.noteRemoval(id, { at: now, counts });
    }
    if (done === 0) return { left: false };
    const removal: Removal = { at: now, counts };
    await remembered.noteRemoval(id, removal);
    log.info('removed what had been kept for its term', { network: id, ...counts });
    return { removal, left: due.length > mostAtOnce };
  };

/** What has come to its end by an instant. */
export const endedBy = async (
  instant: Instant,
  rows: PersonalRows,
  data: Parameters<typeof endingsOf>[1],
  { changesUpTo, postsUpTo }: Pick<Remembered, 'changesUpTo' | 'postsUpTo'>,
): Promise<readonly Ending[]> => {
  const { id, settings } = data.network;
  const { historyMonths, deliveryMonths } = settings.retention;
  const [changes, posts] = await Promise.all([
    changesUpTo(id, plusMonths(instant, -historyMonths), mostAtOnce + 1),
    postsUpTo(id, plusMonths(instant, -deliveryMonths), mostAtOnce + 1),
  ]);
  return [
    ...endingsOf(rows, data).filter(({ at }) => at <= instant),
    ...changes.map(
      ({ id: change, at }): Ending => ({ of: 'history', at: plusMonths(at, historyMonths), forget: { kind: 'change', change } }),
    ),
    ...posts.map((post): Ending => ({ of: 'deliveries', at: plusMonths(post.due, deliveryMonths), forget: { kind: 'post', post } })),
  ];
};

/** Remembers since when somebody is missing from the channel; whoever is back has never been away. */
async function noteWhoLeft(
  { noteLeaver, forgetLeaver }: Remembered,
  whoIsHere: WhoIsHere,
  network: Network,
  rows: PersonalRows,
  now: Instant,
): Promise<PersonalRows['leavers']> {
  const isHere = await whoIsHere(network);
  // As long as nobody can tell who is here, nobody has left.
  if (isHere === undefined) return [];
  const people = new Map([...rows.members, ...rows.visits, ...rows.talks].map(({ person }) => [personKey(person), person]));
  const leavers = [];
  for (const [key, person] of people) {
    const known = rows.leavers.find((leaver) => leaver.key === key);
    if (isHere(person)) {
      if (known !== undefined) await forgetLeaver(network.id, key);
      continue;
    }
    const leaver = known ?? { key, since: now };
    if (known === undefined) await noteLeaver(network.id, leaver);
    leavers.push(leaver);
  }
  return leavers;
}

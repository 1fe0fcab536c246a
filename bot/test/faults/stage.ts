import * as v from 'valibot';
import { member } from '../connector/inventedTeam';
import { instantAt } from '../plan/helsinki';
import { type Beginning, beginStory, type Story } from '../stories/app';
import { dayNumber, smallNetwork, someDays } from './smallNetwork';
import { type StorageProxy, startStorageProxy } from './storageProxy';

/** As long as it takes on a busy machine; short while something is to go wrong, so that a fault which lasts is told soon. */
const usual = { attempt: 8000, altogether: 20_000 };
const whileItLasts = { attempt: 80, altogether: 160 };
const untilItHasPassed = { attempt: 150, altogether: 20_000 };

export type FaultStory = { readonly story: Story; readonly store: StorageProxy };

export const aino = member('aino');
export const eino = member('eino');

/** The whole bot of the small network on a table service that can be made to fail, on the eve of its first day. */
export const beginFaults = async (storage: string, more: Partial<Beginning> = {}): Promise<FaultStory> => {
  const patience = { ...usual };
  const proxy = await startStorageProxy(storage);
  const store: StorageProxy = {
    ...proxy,
    goesWrong: (fault, how) => {
      if (fault.kind !== 'slow') Object.assign(patience, how?.times === undefined ? whileItLasts : untilItHasPassed);
      proxy.goesWrong(fault, how);
    },
    recover: () => {
      Object.assign(patience, usual);
      proxy.recover();
    },
  };
  const beginning = { now: `${dayNumber(-1)}T12:00`, content: smallNetwork(someDays(30)), coordinators: [aino], ...more };
  const story = await beginStory({ ...beginning, storage: store.connectionString, patience }).catch(async (error: unknown) => {
    await store.stop();
    throw error;
  });
  await story.install();
  return { story, store };
};

export const endFaults = async ({ story, store }: FaultStory): Promise<void> => {
  store.recover();
  await story.end();
  await store.stop();
};

/** The clock shows a time, and one looks for what is due as the scheduler does: a look that fails is followed by another one later. */
export const lookAt = async ({ story }: FaultStory, time: string): Promise<'looked' | 'failed'> => {
  story.clock.moveTo(instantAt(time));
  try {
    await story.app().tick();
    return 'looked';
  } catch {
    return 'failed';
  }
};

/** What the health says is wrong, by name. */
export const sick = async ({ story }: FaultStory): Promise<readonly string[]> => {
  const { body } = await story.ask('/health');
  const { checks } = v.parse(v.object({ checks: v.record(v.string(), v.object({ healthy: v.boolean() })) }), body);
  return Object.entries(checks).flatMap(([name, { healthy }]) => (healthy ? [] : [name]));
};

/** A clock on the machine that can be set wrong. */
export const wrongClock = () => {
  let offset = 0;
  return {
    now: () => offset,
    jump: (milliseconds: number) => {
      offset += milliseconds;
    },
  };
};

import { acceptedThen504, type Fault, reset, serverError, throttled } from '../connector/faults';
import { lostAnswers, storageFaults } from '../faults/storageFaults';
import type { StorageProxy } from '../faults/storageProxy';

export type Chance = {
  readonly fraction: () => number;
  readonly happens: (share: number) => boolean;
  readonly below: (most: number) => number;
  readonly oneOf: <Thing>(things: readonly Thing[]) => Thing;
};

export const chanceOf = (fraction: () => number): Chance => ({
  fraction,
  happens: (share) => fraction() < share,
  below: (most) => Math.floor(fraction() * most),
  oneOf: (things) => {
    const thing = things[Math.floor(fraction() * things.length)];
    if (thing === undefined) throw new Error('There is nothing to choose from');
    return thing;
  },
});

const passing = [...storageFaults, ...lostAnswers].map(([, fault]) => fault);

/** Something goes wrong with the store: mostly for some requests, sometimes for all until it recovers. */
export const troubleStore = (store: StorageProxy, chance: Chance): void => {
  const times = chance.happens(0.8) ? 1 + chance.below(4) : undefined;
  store.goesWrong(chance.oneOf(passing), { after: chance.below(14), times });
};

const ofTeams: readonly Fault[] = [
  throttled(1 + 60),
  throttled(),
  serverError(500),
  serverError(503),
  acceptedThen504,
  reset({ accepted: true }),
  reset({ accepted: false }),
];

export const teamsTrouble = (chance: Chance): Fault => chance.oneOf(ofTeams);

import { touches } from '../calendar/times';
import type { Instant } from '../kit/clock';
import { dayOf } from '../kit/time';
import type { NetworkData } from '../network/networkData';
import { type Names, namesOf } from './names/findNamed';
import { regionsIn, type SpokenRegion } from './regionIn';
import type { Reckoning } from './times/span';

/** A network as a message is read in it: its names, its regions, and what days are reckoned from. */
export type Network = {
  readonly data: NetworkData;
  readonly now: Instant;
  readonly names: Names;
  readonly regionIn: (message: string) => SpokenRegion | undefined;
  readonly reckoning: Reckoning;
};

/** The network at a moment. Its names are gathered when it is first asked, and kept as long as its words stay the same. */
export const rememberNetworks = (): ((data: NetworkData, now: Instant) => Network) => {
  const remembered = new WeakMap<NetworkData, Pick<Network, 'names' | 'regionIn'>>();
  return (data, now) => {
    const known = remembered.get(data) ?? { names: namesOf(data), regionIn: regionsIn(data.network.settings.regions) };
    remembered.set(data, known);
    return {
      ...known,
      data,
      now,
      reckoning: {
        today: dayOf(now),
        hasEvents: ({ from, to }) => data.events.some(({ when, cancelled }) => !cancelled && touches(from, to, when)),
      },
    };
  };
};

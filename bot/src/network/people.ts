import { type Clock, type Instant, minutes, seconds } from '../kit/clock';
import { type Person, personKey } from '../kit/ids';
import type { Log } from '../kit/log';
import { isBound, type Network } from './network';
import type { ReadPeople } from './ports';

/** Somebody of the network by name. Names live in Teams: they are remembered for minutes and never stored. */
export type NamedPerson = { readonly person: Person; readonly name: string; readonly guest: boolean };

export type PeopleOf = (network: Network) => Promise<readonly NamedPerson[]>;

export type PeoplePorts = {
  readonly roster: ReadPeople;
  /** People whom a desk knows without a roster; nobody in production. */
  readonly known: readonly NamedPerson[];
  readonly clock: Clock;
  readonly log: Log;
};

const trusted = minutes(5);
const untilNextTry = seconds(30);

type Remembered = { readonly until: Instant; readonly people: Promise<readonly NamedPerson[]> };

/** The network's people by name, as its channel's roster tells them; nobody when Teams cannot be reached. */
export const peopleIn = ({ roster, known, clock, log }: PeoplePorts): PeopleOf => {
  const remembered = new Map<string, Remembered>();

  const remember = (key: string, people: Promise<readonly NamedPerson[]>, long: number) =>
    remembered.set(key, { until: clock.now() + long, people });

  const inRoster = (network: Network): Promise<readonly NamedPerson[]> => {
    if (!isBound(network)) return Promise.resolve([]);
    const key = network.binding.channelId;
    const earlier = remembered.get(key);
    if (earlier !== undefined && clock.now() < earlier.until) return earlier.people;
    const asked = roster(network.binding).catch((error: unknown) => {
      log.error('the roster could not be read', error, { network: network.id });
      const last = earlier?.people ?? Promise.resolve([]);
      remember(key, last, untilNextTry);
      return last;
    });
    remember(key, asked, trusted);
    return asked;
  };

  return async (network) => {
    const everybody = [...known, ...(await inRoster(network))];
    return [...new Map(everybody.map((each) => [personKey(each.person), each])).values()];
  };
};

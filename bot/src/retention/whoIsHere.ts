import { type Person, personKey } from '../kit/ids';
import type { Log } from '../kit/log';
import { type Binding, isBound } from '../network/network';
import type { WhoIsHere } from './ports';

type Ports = {
  readonly roster: (binding: Binding) => Promise<readonly { readonly person: Person }[]>;
  /** Those who are let in whatever the roster says. */
  readonly always: (person: Person) => boolean;
  readonly log: Log;
};

/** Asks the channel's roster. One that cannot be read, or in which there is nobody at all, tells of nobody's leaving. */
export const whoIsHere =
  ({ roster, always, log }: Ports): WhoIsHere =>
  async (network) => {
    if (!isBound(network)) return undefined;
    try {
      const here = new Set((await roster(network.binding)).map(({ person }) => personKey(person)));
      return here.size === 0 ? undefined : (person) => here.has(personKey(person)) || always(person);
    } catch (error) {
      log.error('the roster could not be read', error, { network: network.id });
      return undefined;
    }
  };

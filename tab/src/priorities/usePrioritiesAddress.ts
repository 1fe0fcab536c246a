import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { addressWith, type PrioritiesAddress, readAddress } from './address';

export type Ways = {
  readonly address: PrioritiesAddress;
  /** The priority that one came for: the page goes to it once. */
  readonly cameFor: string | undefined;
  /** The address of an action's panel, or of the list without one. */
  readonly to: (action: string | undefined, change?: Partial<PrioritiesAddress>) => string;
  /** Looks at the strategy in another way; the way back leads to where one came from, not through every change. */
  readonly change: (change: Partial<PrioritiesAddress>) => void;
};

/** How the strategy is looked at is kept in the address, so that it survives a reload and can be sent to somebody. */
export const usePrioritiesAddress = (action: string | undefined): Ways => {
  const query = useSearch();
  const [, navigate] = useLocation();
  // A place on the page counts only when one comes: from then on the query tells which priorities are open.
  const [hash, setHash] = useState(() => window.location.hash);
  const address = readAddress(query, hash);
  const [cameFor] = useState(address.open?.[0]);
  const to: Ways['to'] = (which, change = {}) => addressWith(query, { open: address.open, ...change }, which);
  return {
    address,
    cameFor,
    to,
    change: (change) => {
      setHash('');
      navigate(to(action, change), { replace: true });
    },
  };
};

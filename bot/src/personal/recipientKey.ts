import { createHash } from 'node:crypto';
import { type NetworkId, type Person, personKey } from '../kit/ids';

/** Stands for a person in what is kept of deliveries: the same person has the same key, and the key tells nobody who it is. */
export const recipientKey = (network: NetworkId, person: Person): string => recipientKeyOf(network, personKey(person));

/** The same by the key under which the person is known elsewhere. */
export const recipientKeyOf = (network: NetworkId, key: string): string =>
  createHash('sha256').update(`${network} ${key}`).digest('hex').slice(0, 16);

import type { Answers } from '../followUps/ports';
import type { Instant } from '../kit/clock';
import type { NetworkId } from '../kit/ids';
import { ok } from '../kit/result';
import type { Update } from '../priorities/update';
import { rememberIndexes } from '../search/rememberIndex';
import type { Told } from '../search/told';
import type { Handlers } from './handler';
import { searchView } from './searchView';

export type SearchPorts = {
  readonly answers: Pick<Answers, 'all'>;
  readonly updatesOf: (network: NetworkId) => Promise<readonly Update[]>;
};

/** Somebody who types asks many times a second; what members have told meanwhile may wait for so many milliseconds. */
const freshFor = 5_000;

/** Search over everything in the reader's network. */
export const answerSearch = ({ answers, updatesOf }: SearchPorts): Handlers<'search'> => {
  const indexOf = rememberIndexes();
  const read = async (network: NetworkId): Promise<Told> => {
    const [updates, given] = await Promise.all([updatesOf(network), answers.all(network)]);
    return { updates, answers: given };
  };
  const toldIn = keepFor(freshFor, read);
  return {
    search: async (reader, { params }) => {
      const { data, now } = reader;
      return ok(searchView(params.q ?? '', indexOf(data, await toldIn(data.network.id, now)), reader));
    },
  };
};

/** Reads of each network at most once in so many milliseconds. What could not be read is not kept. */
function keepFor(milliseconds: number, read: (network: NetworkId) => Promise<Told>) {
  const kept = new Map<NetworkId, { readonly at: Instant; readonly told: Told }>();
  return async (network: NetworkId, now: Instant): Promise<Told> => {
    const known = kept.get(network);
    if (known !== undefined && now >= known.at && now - known.at < milliseconds) return known.told;
    const told = await read(network);
    kept.set(network, { at: now, told });
    return told;
  };
}

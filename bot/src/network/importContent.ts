import type { Edit } from '../changes/item';
import type { NetworkId, Person } from '../kit/ids';

type Part = { readonly by: Person; readonly edits: readonly Edit[]; readonly whole: readonly Edit[]; readonly note?: string };

/** So many things fit into one change. */
const largestPart = 90;

/**
 * Brings many edits in as changes of a bounded size, each of them whole, in the order in which they are given. Ends at
 * the first that cannot be made and answers what became of it; the same again goes on from there.
 */
export const importContent =
  <Outcome extends { readonly outcome: string }>(makeChange: (network: NetworkId, part: Part) => Promise<Outcome>) =>
  async (
    network: NetworkId,
    edits: readonly Edit[],
    { by, note }: Pick<Part, 'by' | 'note'>,
  ): Promise<Outcome | { outcome: 'imported' }> => {
    for (let from = 0; from < edits.length; from += largestPart) {
      const outcome = await makeChange(network, { by, note, edits: edits.slice(from, from + largestPart), whole: edits });
      if (outcome.outcome !== 'saved' && outcome.outcome !== 'unchanged') return outcome;
    }
    return { outcome: 'imported' };
  };

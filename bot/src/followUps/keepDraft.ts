import type { NetworkId, Person, RoundId } from '../kit/ids';
import { type Draft, isEmpty } from './draft';
import type { Answers, Drafts } from './ports';

export type Kept = { readonly saved: boolean; readonly other?: Draft };

type About = { readonly network: NetworkId; readonly round: RoundId; readonly person: Person };

/**
 * Keeps a draft. When another device has meanwhile kept one that this one had not seen, or has sent the answer, the
 * newer counts, and the other comes back to be offered: neither is lost unseen.
 */
export const keepDraft =
  ({ answers, drafts }: { readonly answers: Pick<Answers, 'of'>; readonly drafts: Pick<Drafts, 'of' | 'save'> }) =>
  async ({ network, round, person }: About, draft: Draft, seen: number | undefined): Promise<Kept> => {
    const save = () => drafts.save(network, round, person, draft);
    const { at } = draft;
    if (isEmpty(draft) || at === undefined) {
      await save();
      return { saved: true };
    }
    const [stored, answer] = await Promise.all([drafts.of(network, round, person), answers.of(network, round, person)]);
    if (stored === undefined && answer !== undefined && answer.row.withdrawnAt === undefined && answer.row.at > at) {
      return { saved: false, other: { ...answer.row.content, at: answer.row.at } };
    }
    const unseen = stored?.at === undefined || stored.at === seen || says(stored) === says(draft) ? undefined : stored;
    if (unseen?.at !== undefined && unseen.at > at) return { saved: false, other: unseen };
    await save();
    return unseen === undefined ? { saved: true } : { saved: true, other: unseen };
  };

const says = ({ at: _at, ...text }: Draft): string => JSON.stringify(Object.entries(text).sort(([a], [b]) => a.localeCompare(b)));

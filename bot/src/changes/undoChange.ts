import * as v from 'valibot';
import type { NetworkId, Person } from '../kit/ids';
import type { ChangedItem, ChangeId } from './change';
import { Edit } from './item';
import type { ChangeOutcome, Wanted } from './outcome';
import type { Changes } from './ports';
import { versionOf } from './version';

export type UndoPorts = {
  readonly changes: Changes;
  readonly makeChange: (network: NetworkId, wanted: Wanted) => Promise<ChangeOutcome>;
};

/** Takes a change back as one more change. What somebody has changed since is a conflict, never written over. */
export const undoChange =
  ({ changes, makeChange }: UndoPorts) =>
  async (network: NetworkId, id: ChangeId, by: Person): Promise<ChangeOutcome | { readonly outcome: 'not-found' }> => {
    const change = await changes.of(network, id);
    if (change === undefined) return { outcome: 'not-found' };
    return makeChange(network, { by, edits: change.items.map(backwards), undoes: id });
  };

const backwards = ({ kind, id, before, after }: ChangedItem): Edit =>
  v.parse(Edit, { kind, id, base: after === null ? undefined : versionOf(kind, after), value: before });

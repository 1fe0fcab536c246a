import * as v from 'valibot';
import type { Clock } from '../kit/clock';
import type { NetworkId } from '../kit/ids';
import type { Random } from '../kit/random';
import type { NetworkData } from '../network/networkData';
import { Change } from './change';
import type { Edit } from './item';
import { itemIn, withEdit } from './items';
import type { ChangeOutcome, Conflict, Wanted } from './outcome';
import type { CommitChange, CurrentNetwork } from './ports';
import { rulesBrokenBy } from './rules';
import { versionOf } from './version';

export type MakeChangePorts = {
  readonly current: CurrentNetwork;
  readonly commit: CommitChange;
  /** Has what the changed network will post planned; done before the change is written, for the tick checks each post. */
  readonly plan: (before: NetworkData, after: NetworkData) => Promise<void>;
  /** Whether a change would leave lines that somebody wrote where nobody can read them. */
  readonly losesLines: (before: NetworkData, after: NetworkData) => Promise<boolean>;
  readonly clock: Clock;
  readonly random: Random;
};

/** Somebody changing the network at the same moment is waited for; more tries mean that the store is not what we think. */
const mostTries = 20;

/**
 * Changes a network's words, all that is wanted or nothing, together with the line of history that tells who, when and
 * what it was before. Nothing is written over that the writer has not seen, and nothing that would leave a reference
 * dead or a time running backwards.
 */
export const makeChange =
  ({ current, commit, plan, losesLines, clock, random }: MakeChangePorts) =>
  async (network: NetworkId, wanted: Wanted): Promise<ChangeOutcome> => {
    for (let tried = 0; tried < mostTries; tried++) {
      const stored = await current(network);
      if (stored === undefined) return { outcome: 'no-network' };
      const before = stored.row;
      const conflicts = wanted.edits.flatMap((edit) => conflictOf(edit, before) ?? []);
      if (conflicts.length > 0) return { outcome: 'conflict', conflicts };

      const now = clock.now();
      const edits = wanted.edits.filter((edit) => !isAlready(edit, before));
      if (edits.length === 0) return { outcome: 'unchanged' };
      const after = edits.reduce((data, edit) => withEdit(data, edit, now), before);
      const broken = rulesBrokenBy(before, wanted.whole?.reduce((data, edit) => withEdit(data, edit, now), before) ?? after);
      if (broken.length > 0) return { outcome: 'refused', broken };
      if (await losesLines(before, after)) return { outcome: 'refused', broken: [{ rule: 'has-updates', field: 'priorities' }] };

      const at = Math.max(now, (before.network.changedAt ?? 0) + 1);
      const change = v.parse(Change, {
        id: `${String(at).padStart(13, '0')}-${random.token(9)}`,
        network,
        at,
        by: wanted.by,
        items: edits.map((edit) => itemChanged(edit, before)),
        note: wanted.note,
        undoes: wanted.undoes,
      });
      await plan(before, after);
      const data = { ...after, network: { ...after.network, changedAt: at } };
      if (await commit(stored, data, edits, change)) return { outcome: 'saved', change, data };
    }
    throw new Error('the network kept changing under our hands');
  };

const versionIn = (data: NetworkData, { kind, id }: Edit): string | undefined => {
  const item = itemIn(data, kind, id);
  return item === undefined ? undefined : versionOf(kind, item);
};

function conflictOf(edit: Edit, data: NetworkData): Conflict | undefined {
  const version = versionIn(data, edit);
  if (version === edit.base || isAlready(edit, data)) return undefined;
  return { kind: edit.kind, id: edit.id, value: itemIn(data, edit.kind, edit.id) ?? null, version };
}

/** Whether a thing stands already as it is wanted: the same sent twice is one change. */
const isAlready = (edit: Edit, data: NetworkData): boolean =>
  versionIn(data, edit) === (edit.value === null ? undefined : versionOf(edit.kind, edit.value));

const itemChanged = ({ kind, id, value }: Edit, before: NetworkData) => ({
  kind,
  id,
  before: itemIn(before, kind, id) ?? null,
  after: value,
});

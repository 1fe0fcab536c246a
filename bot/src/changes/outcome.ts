import type { Person } from '../kit/ids';
import type { BrokenContentRule } from '../network/contentProblems';
import type { NetworkData } from '../network/networkData';
import type { Change } from './change';
import type { Edit, ItemKind } from './item';

/** 'has-updates': what has been written under an action could be read nowhere any more. */
export type BrokenRule = { readonly rule: BrokenContentRule['rule'] | 'has-updates'; readonly field: string };

/** A thing that is no longer what its writer saw: what it is now, to be looked at before anything is written over it. */
export type Conflict = { readonly kind: ItemKind; readonly id: string; readonly value: unknown; readonly version: string | undefined };

export type ChangeOutcome =
  | { readonly outcome: 'saved'; readonly change: Change; readonly data: NetworkData }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'conflict'; readonly conflicts: readonly Conflict[] }
  | { readonly outcome: 'refused'; readonly broken: readonly BrokenRule[] }
  | { readonly outcome: 'no-network' };

export type Wanted = {
  readonly by: Person;
  readonly edits: readonly Edit[];
  readonly note?: string;
  readonly undoes?: Change['id'];
  /** All edits of the larger change that this is a part of: the rules must hold once all of them are made. */
  readonly whole?: readonly Edit[];
};

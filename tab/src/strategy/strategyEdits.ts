import type { Conflict } from '@kaselo/bot/contract/changes';
import { editOf, type ItemOf, parseItem } from '@kaselo/bot/contract/items';
import type { StrategyToEdit } from '@kaselo/bot/contract/strategy';
import type { Edits } from '../editing/useEditor';

export type Priority = ItemOf<'priority'>;
export type Action = Priority['actions'][number];
export type Versioned = StrategyToEdit['priorities'][number];
export type Priorities = readonly Versioned[];

/** What differs between two states of the priorities, each as the edit of its version. */
export const editsBetween = (before: Priorities, after: readonly Priority[]): Edits => [
  ...after.flatMap((value) => {
    const known = before.find((one) => one.value.id === value.id);
    return known !== undefined && same(known.value, value) ? [] : [editOf('priority', value.id, known?.version, value)];
  }),
  ...before
    .filter(({ value }) => !after.some(({ id }) => id === value.id))
    .map(({ value, version }) => editOf('priority', value.id, version, null)),
];

/** The priorities as somebody else has saved them meanwhile; undefined where they have taken one away. */
export const withTheirs = (priorities: Priorities, conflicts: readonly Conflict[]): Priorities | undefined => {
  const theirs = conflicts.filter(({ kind }) => kind === 'priority');
  if (theirs.some(({ value }) => value === null)) return undefined;
  return priorities.map((one) => {
    const conflict = theirs.find(({ id }) => id === one.value.id);
    if (conflict?.version === undefined) return one;
    return { value: parseItem('priority', conflict.value), version: conflict.version };
  });
};

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export const valuesOf = (priorities: Priorities): readonly Priority[] => priorities.map(({ value }) => value);

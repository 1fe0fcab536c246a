import type { Action, Priority } from './strategyEdits';

export type WrittenPriority = Pick<Priority, 'title' | 'responsible' | 'note' | 'objectives'> & { readonly actionOrder: readonly string[] };

/** The priorities with one as it shall be; a new one comes last. What its actions say is left as it is. */
export const withPriority = (priorities: readonly Priority[], id: Priority['id'], written: WrittenPriority): readonly Priority[] => {
  const { actionOrder, ...said } = written;
  const before = priorities.find((one) => one.id === id);
  if (before === undefined) {
    const order = Math.max(0, ...priorities.map((one) => one.order)) + 1;
    return [...priorities, { id, order, ...said, actions: [] }];
  }
  // Rebuilt, so that what was emptied is gone.
  const { order } = before;
  return priorities.map((one) => (one.id === id ? { id, order, ...said, actions: ordered(one.actions, actionOrder) } : one));
};

/** The actions in the wanted order; one that somebody has added meanwhile stays last. */
const ordered = (actions: readonly Action[], order: readonly string[]): Action[] => {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...actions].sort((a, b) => place(a.id) - place(b.id));
};

/** The priorities numbered in the wanted order. */
export const inOrder = (priorities: readonly Priority[], order: readonly string[]): readonly Priority[] => {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...priorities].sort((a, b) => place(a.id) - place(b.id)).map((one, at) => ({ ...one, order: at + 1 }));
};

/** The priorities without one; the others' actions that were the same as its stand alone then. */
export const withoutPriority = (priorities: readonly Priority[], id: string): readonly Priority[] => {
  const gone = new Set(priorities.find((one) => one.id === id)?.actions.map((action) => action.id));
  return priorities
    .filter((one) => one.id !== id)
    .map((one) =>
      one.actions.some(({ sameAs }) => sameAs !== undefined && gone.has(sameAs))
        ? {
            ...one,
            actions: one.actions.map((action) => (action.sameAs !== undefined && gone.has(action.sameAs) ? alone(action) : action)),
          }
        : one,
    );
};

const alone = ({ sameAs: _gone, ...action }: Action): Action => action;

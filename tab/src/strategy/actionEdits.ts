import { type Action, type Priority, same } from './strategyEdits';

/**
 * The priorities with an action as it shall be, in its priority or added to it. A shared action is changed under its
 * other priority too, where only what was changed is: the two may differ in how the source words them.
 */
export const withAction = (priorities: readonly Priority[], priority: string, action: Action): readonly Priority[] => {
  const before = actionIn(priorities, action.id);
  const placed = priorities.map((one) =>
    one.id !== priority ? one : before === undefined ? { ...one, actions: [...one.actions, action] } : one,
  );
  return eachAction(placed, (one) => {
    if (one.id === action.id) return action;
    if (one.id === action.sameAs) return { ...one, ...(one.sameAs === action.id ? changed(before, action) : {}), sameAs: action.id };
    return one.sameAs === action.id ? alone(one) : one;
  });
};

/** The priorities without an action; one that was the same stands alone then. */
export const withoutAction = (priorities: readonly Priority[], id: string): readonly Priority[] =>
  eachAction(
    priorities.map((one) => ({ ...one, actions: one.actions.filter((action) => action.id !== id) })),
    (one) => (one.sameAs === id ? alone(one) : one),
  );

export const actionIn = (priorities: readonly Priority[], id: string | undefined): Action | undefined =>
  priorities.flatMap(({ actions }) => actions).find((action) => action.id === id);

const shared = ['text', 'details', 'responsible', 'due', 'events', 'projects', 'indicators', 'links', 'note'] as const;

/** What of an action is no longer as it was, in both of its places. */
function changed(before: Action | undefined, after: Action): Partial<Action> {
  const names = shared.filter((name) => !same(before?.[name], after[name]));
  return Object.fromEntries(names.map((name) => [name, after[name]]));
}

const alone = ({ sameAs: _gone, ...action }: Action): Action => action;

const eachAction = (priorities: readonly Priority[], change: (action: Action) => Action): readonly Priority[] =>
  priorities.map((one) => {
    const actions = one.actions.map(change);
    return actions.every((action, at) => action === one.actions[at]) ? one : { ...one, actions };
  });

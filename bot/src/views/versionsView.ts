import type { StrategyVersions } from '../contract/strategy';
import { personKey } from '../kit/ids';
import { dayOf } from '../kit/time';
import { currentVersion, isUnchangedSince, type StrategyVersion } from '../priorities/strategyVersion';
import { type ActionStatus, isDelayed } from '../priorities/update';
import type { Names } from './changeViews';
import { dateInWords } from './instantInWords';
import type { Reader } from './reader';

/** The strategy's versions: the one being written, and the closed ones, newest first. */
export const versionsView = (reader: Reader, closed: readonly StrategyVersion[], names: Names | undefined): StrategyVersions => {
  const current = currentVersion(reader.data.network);
  return {
    current,
    closed: closed
      .map((version) => ({
        number: version.number,
        day: dateInWords(version.closedAt, reader),
        note: version.note,
        by: names?.get(personKey(version.by)),
        counts: countsOf(version),
        canReopen: version.number === current - 1 && isUnchangedSince(version, reader.data),
      }))
      .sort((a, b) => b.number - a.number),
  };
};

function countsOf({ priorities, statuses, closedAt }: StrategyVersion) {
  const actions = priorities.flatMap((priority) => priority.actions);
  const statusOf = (id: string): ActionStatus => statuses[id] ?? 'not-started';
  const count = (status: ActionStatus) => actions.filter(({ id }) => statusOf(id) === status).length;
  return {
    completed: count('completed'),
    'in-progress': count('in-progress'),
    'not-started': count('not-started'),
    paused: count('paused'),
    dropped: count('dropped'),
    delayed: actions.filter((action) => isDelayed(action, statusOf(action.id), dayOf(closedAt))).length,
  };
}

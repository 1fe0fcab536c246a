import type { Priorities } from '../contract/priorities';
import { dayOf } from '../kit/time';
import { currentVersion, type StrategyVersion } from '../priorities/strategyVersion';
import type { Update } from '../priorities/update';
import { actionView, type Diaries, progressOf } from './actionView';
import type { Names } from './changeViews';
import { dateInWords } from './instantInWords';
import type { Reader } from './reader';

/** The whole strategy as it stands: what it stands on, and its priorities with their objectives, actions and diaries. */
export const prioritiesView = (reader: Reader, updates: readonly Update[], names?: Names): Priorities => ({
  ...strategyOf(reader, { updates, names }),
  version: { number: currentVersion(reader.data.network) },
});

/** The strategy as it stood when a review closed it, with what had been written under its actions by then. */
export const closedStrategyView = (
  reader: Reader,
  updates: readonly Update[],
  { number, closedAt, statuses, frame, priorities, note }: StrategyVersion,
  names?: Names,
): Priorities => {
  const { data } = reader;
  const then = { ...reader, data: { ...data, network: { ...data.network, frame }, priorities } };
  const written = updates.filter(({ at }) => at <= closedAt);
  return {
    ...strategyOf(then, { updates: written, names, closed: { statuses, day: dayOf(closedAt) } }),
    version: { number, closed: dateInWords(closedAt, reader), note },
  };
};

function strategyOf(reader: Reader, diaries: Diaries): Omit<Priorities, 'version'> {
  const { frame } = reader.data.network;
  return {
    frame: {
      vision: frame.vision,
      values: frame.values,
      valuesText: frame.valuesText,
      motto: frame.motto,
      goal: frame.goal,
      goals: frame.goals.items,
      means: frame.means,
      outcomes: frame.outcomes,
      themes: frame.themes,
      strategyTitle: frame.strategyTitle,
      planTitle: frame.planTitle,
      background: frame.background,
      nationalFrame: frame.nationalFrame,
      targetGroups: frame.targetGroups,
      sectors: frame.sectors,
      levels: frame.levels,
      fundingNote: frame.fundingNote,
      relatedReforms: frame.relatedReforms,
      nationalProjects: frame.nationalProjects,
      notes: frame.notes,
    },
    priorities: reader.data.priorities.map((priority) => ({
      id: priority.id,
      order: priority.order,
      title: priority.title,
      responsible: priority.responsible?.text,
      ...progressOf(priority, diaries.updates, reader, diaries.closed),
      objectives: priority.objectives,
      actions: priority.actions.map((action) => actionView(action, priority, diaries, reader)),
    })),
  };
}

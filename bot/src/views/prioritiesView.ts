import type { Priorities } from '../contract/priorities';
import type { Update } from '../priorities/update';
import { actionView, progressOf } from './actionView';
import type { Reader } from './reader';

/** The whole strategy: what it stands on, and its priorities with their objectives, actions and diaries. */
export const prioritiesView = (reader: Reader, updates: readonly Update[]): Priorities => {
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
      ...progressOf(priority, updates, reader),
      objectives: priority.objectives,
      actions: priority.actions.map((action) => actionView(action, priority, updates, reader)),
    })),
  };
};

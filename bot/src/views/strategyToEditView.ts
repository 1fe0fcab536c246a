import { lastDay } from '../calendar/times';
import { whenInWords } from '../calendar/whenInWords';
import { versionOf } from '../changes/version';
import type { StrategyToEdit } from '../contract/strategy';
import { type Reader, todayOf } from './reader';

/** The strategy as its editor needs it: each part with its version, and by name whatever an action may refer to. */
export const strategyToEditView = (reader: Reader): StrategyToEdit => {
  const { data, language } = reader;
  const { network, events } = data;
  const newestFirst = [...events].sort((a, b) => lastDay(b.when).localeCompare(lastDay(a.when)));
  return {
    frame: { id: network.id, value: network.frame, version: versionOf('frame', network.frame) },
    priorities: data.priorities.map((value) => ({ value, version: versionOf('priority', value) })),
    organisations: [...data.organisations, ...data.outsideParties].map(({ id, name }) => ({ id, name })),
    events: newestFirst.map(({ id, title, when }) => ({ id, name: `${title}, ${whenInWords(when, todayOf(reader), language).full}` })),
    projects: data.projects.map(({ id, name }) => ({ id, name })),
    indicators: data.indicators.map(({ id, name }) => ({ id, name })),
  };
};

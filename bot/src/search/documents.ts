import type { NetworkData } from '../network/networkData';
import { type Action, type Priority, responsibleFor } from '../priorities/priority';
import { kindWords } from '../text/search';
import { wordsOf } from '../text/words';
import type { SearchDocument } from './document';
import { strategyDocuments } from './strategy';
import { type Told, toldDocuments } from './told';

/** Everything of a network that can be found: its own words, and what its members have told. */
export const documentsOf = (data: NetworkData, told: Told): readonly SearchDocument[] => [
  ...data.priorities.flatMap((priority) => priorityDocuments(priority, data)),
  ...eventDocuments(data),
  ...data.indicators.map(({ id, shortName, name, caution, note, series }) => ({
    kind: 'indicator' as const,
    id,
    title: shortName,
    body: said(name, caution, ...series.flatMap((each) => [each.name, each.source.name])),
    note,
    keywords: kindWords('indicator'),
    page: `indicators#${id}`,
  })),
  ...[...data.organisations, ...data.outsideParties].map(({ id, name, note }) => ({
    kind: 'organisation' as const,
    id,
    title: name,
    body: said(note),
    page: 'network',
  })),
  ...data.projects.map(({ id, name, funding, note }) => ({
    kind: 'project' as const,
    id,
    title: name,
    body: said(funding),
    note,
    keywords: kindWords('project'),
    page: 'network',
  })),
  ...strategyDocuments(data.network.frame),
  ...toldDocuments(data, told),
];

/** The lines that are there. */
const said = (...lines: readonly (string | undefined)[]): readonly string[] => lines.filter((line) => line !== undefined);

function priorityDocuments(priority: Priority, data: NetworkData): readonly SearchDocument[] {
  const page = `priorities?priority=${priority.id}`;
  return [
    {
      kind: 'priority',
      id: priority.id,
      title: priority.title,
      body: said(priority.responsible?.text),
      note: priority.note,
      keywords: kindWords('priority'),
      page,
    },
    ...priority.objectives.map(({ id, text, details, note }) => ({
      kind: 'objective' as const,
      id,
      title: text,
      body: details,
      note,
      page,
      within: priority.title,
    })),
    ...priority.actions.map((action) => ({
      kind: 'action' as const,
      id: action.id,
      title: action.text,
      body: actionLines(action, priority, data),
      note: action.note,
      page: `priorities/${action.id}`,
      within: priority.title,
    })),
  ];
}

function actionLines(action: Action, priority: Priority, data: NetworkData): readonly string[] {
  const responsible = responsibleFor(action, priority);
  const parties = [...data.organisations, ...data.outsideParties].filter(({ id }) => responsible?.organisations.includes(id));
  const projects = data.projects.filter(({ id }) => action.projects.includes(id));
  return [...action.details, ...said(responsible?.text), ...[...parties, ...projects].map(({ name }) => name), ...action.links];
}

function eventDocuments({ events, series, projects }: NetworkData): readonly SearchDocument[] {
  return events.map((event) => ({
    kind: 'event',
    id: event.id,
    title: event.title,
    body: [
      ...event.topics,
      ...said(event.agenda),
      ...(event.materials ?? []).map((material) => material.title),
      ...said(series.find(({ id }) => id === event.series)?.title, event.place),
      ...event.organisers,
      ...event.participants,
      ...projects.filter(({ id }) => event.projects.includes(id)).map(({ name }) => name),
    ],
    note: event.note,
    keywords: (['fi', 'sv', 'en'] as const).map((language) => wordsOf(language).kind[event.kind]),
    page: `calendar/${event.id}`,
  }));
}

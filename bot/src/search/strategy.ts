import type { NetworkFrame } from '../network/network';
import type { SearchDocument } from './document';

type Line = { readonly text: string; readonly body?: readonly (string | undefined)[] };

/** What the strategy stands on, a document a thing said. */
export const strategyDocuments = (frame: NetworkFrame): readonly SearchDocument[] => {
  const plain = (texts: readonly string[]): readonly Line[] => texts.map((text) => ({ text }));
  const foundation: readonly Line[] = [
    ...plain([frame.vision, frame.valuesText, frame.motto, frame.goal, frame.strategyTitle, frame.planTitle]),
    ...plain(frame.values),
    ...plain(frame.goals.items),
    ...plain(frame.means),
    ...plain(frame.outcomes),
    ...plain(frame.themes),
    ...frame.background.map(({ text, details }) => ({ text, body: details })),
    ...plain(frame.nationalFrame),
    ...plain(frame.targetGroups),
    ...plain([frame.sectors, frame.levels, frame.fundingNote]),
    ...frame.relatedReforms.map(({ name, note }) => ({ text: name, body: [note] })),
    ...frame.nationalProjects.map(({ name, text }) => ({ text: name, body: [text] })),
  ];
  return [
    ...foundation.map(({ text, body = [] }, at) => ({
      kind: 'strategy' as const,
      id: `strategy-${at}`,
      title: text,
      body: body.filter((line) => line !== undefined),
      page: 'priorities?foundation=open',
    })),
    ...frame.abbreviations.map(({ short, long, note }, at) => ({
      kind: 'abbreviation' as const,
      id: `abbreviation-${at}`,
      title: short === long ? short : `${short} – ${long}`,
      body: note === undefined ? [] : [note],
      page: 'network',
    })),
  ];
};

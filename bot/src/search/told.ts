import type { Answer } from '../followUps/answer';
import type { NetworkData } from '../network/networkData';
import type { Update } from '../priorities/update';
import { kindWords } from '../text/search';
import type { SearchDocument } from './document';

/** What members have told: the diaries' lines, and their answers to the follow-ups. */
export type Told = { readonly updates: readonly Update[]; readonly answers: readonly Answer[] };

/** What members have told, each where it can be read. An answer that stands in a diary already is not found twice. */
export const toldDocuments = (data: NetworkData, { updates, answers }: Told): readonly SearchDocument[] => {
  const actions = new Map(data.priorities.flatMap(({ actions: own }) => own).map((action) => [action.id, action]));
  const events = new Map(data.events.map((event) => [String(event.id), event.title]));
  const names = new Map([...data.organisations, ...data.outsideParties].map(({ id, name }) => [String(id), name]));
  const keywords = kindWords('practice');
  const nameOf = (id: string) => names.get(id) ?? id;
  return [
    ...updates.flatMap((update): readonly SearchDocument[] => {
      const action = actions.get(update.action);
      if (action === undefined) return [];
      const id = `update-${update.action}-${update.at}-${update.organisation}`;
      const by = nameOf(update.organisation);
      return [
        { kind: 'update', id, title: update.text, body: [by], page: `priorities/${action.id}`, by, within: action.text, at: update.at },
      ];
    }),
    ...answers.flatMap(({ round, organisation, content, at }): readonly SearchDocument[] => {
      const by = nameOf(organisation);
      const where = { body: [by], page: `follow-ups/${round}`, by, within: events.get(round), at };
      const lines = [content.moved.length === 0 ? content.outcome : undefined, content.next, ...content.others.map(({ value }) => value)];
      const { goodPractice } = content;
      return [
        ...lines.flatMap((title, place): readonly SearchDocument[] =>
          title === undefined ? [] : [{ kind: 'answer', id: `answer-${place}-${round}-${at}-${organisation}`, title, ...where }],
        ),
        ...(goodPractice === undefined
          ? []
          : [{ kind: 'practice' as const, id: `practice-${round}-${at}-${organisation}`, title: goodPractice, keywords, ...where }]),
      ];
    }),
  ];
};

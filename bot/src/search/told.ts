import type { Answer } from '../followUps/answer';
import type { NetworkData } from '../network/networkData';
import { sharedActionId } from '../priorities/priority';
import type { Update } from '../priorities/update';
import { kindWords } from '../text/search';
import type { SearchDocument } from './document';

/** What members have told: the diaries' lines, and their answers to the follow-ups. */
export type Told = { readonly updates: readonly Update[]; readonly answers: readonly Answer[] };

/** What members have told, each where it can be read. An answer that stands in a diary already is not found twice. */
export const toldDocuments = (data: NetworkData, { updates, answers }: Told): readonly SearchDocument[] => {
  const actions = new Map(data.priorities.flatMap((each) => each.actions).map((action) => [String(sharedActionId(action)), action]));
  const events = new Map(data.events.map((event) => [String(event.id), event.title]));
  const names = new Map([...data.organisations, ...data.outsideParties].map(({ id, name }) => [String(id), name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return [
    ...updates.flatMap((update): readonly SearchDocument[] => {
      const action = actions.get(update.action);
      if (action === undefined) return [];
      const id = `update-${update.action}-${update.at}-${update.organisation}`;
      const page = `priorities/${action.id}`;
      return [{ kind: 'update', id, title: update.text, body: [nameOf(update.organisation)], page, within: action.text, at: update.at }];
    }),
    ...answers.flatMap(({ round, organisation, content, at }): readonly SearchDocument[] => {
      const where = { body: [nameOf(organisation)], page: `follow-ups/${round}`, within: events.get(round), at };
      const id = `${round}-${organisation}-${at}`;
      const inDiary = content.moved.length > 0;
      return [
        ...(inDiary ? [] : [{ kind: 'answer' as const, id: `answer-${id}`, title: content.outcome, ...where }]),
        ...(content.next === undefined ? [] : [{ kind: 'answer' as const, id: `next-${id}`, title: content.next, ...where }]),
        ...(content.goodPractice === undefined
          ? []
          : [{ kind: 'practice' as const, id: `practice-${id}`, title: content.goodPractice, keywords: kindWords('practice'), ...where }]),
      ];
    }),
  ];
};

import { personKey } from '../kit/ids';
import type { Forgetting, PersonalRows } from '../retention/ports';

/** Of the rows of a network's people those of one person. */
export const ownRows = (rows: PersonalRows, key: string): PersonalRows => {
  const theirs = <Row extends { readonly person: Parameters<typeof personKey>[0] }>(some: readonly Row[]) =>
    some.filter(({ person }) => personKey(person) === key);
  return {
    answers: theirs(rows.answers),
    earlierAnswers: theirs(rows.earlierAnswers),
    updates: rows.updates.filter(({ by }) => personKey(by) === key),
    drafts: rows.drafts.filter((draft) => draft.key === key),
    attendances: theirs(rows.attendances),
    members: theirs(rows.members),
    visits: theirs(rows.visits),
    leavers: rows.leavers.filter((leaver) => leaver.key === key),
    reminders: theirs(rows.reminders),
    talks: theirs(rows.talks),
    proposals: rows.proposals.filter(({ by }) => personKey(by) === key),
  };
};

/** Which row a forgetting is about. */
export const thingOf = (forget: Forgetting): unknown => {
  switch (forget.kind) {
    case 'answer':
    case 'earlier-answer':
    case 'withdrawn-answer':
      return forget.answer;
    case 'update':
      return forget.update;
    case 'draft':
      return forget.draft;
    case 'attendance':
      return forget.attendance;
    case 'own-reminder':
      return forget.reminder;
    case 'proposal':
      return forget.proposal;
    default:
      return undefined;
  }
};

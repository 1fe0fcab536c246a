import { dayInWords } from '../calendar/whenInWords';
import type { AllAnswers, MyAnswers, Practices } from '../contract/answers';
import type { Answer } from '../followUps/answer';
import type { Draft } from '../followUps/draft';
import type { Round } from '../followUps/round';
import { roundsOf } from '../followUps/rounds';
import { personKey, type RoundId } from '../kit/ids';
import { dayOf } from '../kit/time';
import { answerView, summaryOf } from './followUpViews';
import { instantInWords } from './instantInWords';
import { type Reader, todayOf } from './reader';

/** All that has been answered, with what it can be grouped by: newest first. */
export const allAnswersView = (given: readonly Answer[], reader: Reader): AllAnswers => ({
  answers: told(given, reader).map(({ answer, round }) => ({ ...answerView(answer, reader), ...placeOf(answer, round, reader) })),
  priorities: prioritiesIn(reader),
});

/** The good practices that have been shared: all, or those that fit. */
export const practicesView = (given: readonly Answer[], fits: (text: string) => boolean, reader: Reader): Practices => {
  const priorities = prioritiesIn(reader);
  const all = told(given, reader).flatMap(({ answer, round }) => {
    const text = answer.content.goodPractice;
    if (text === undefined) return [];
    const { organisation, day, mine } = answerView(answer, reader);
    const place = placeOf(answer, round, reader);
    return [{ ...place, text, organisation, day, mine, priorities: priorities.filter(({ id }) => place.priorities.includes(id)) }];
  });
  const searched = ({ text, organisation, round }: (typeof all)[number]) => `${text} ${organisation.name} ${round.title}`;
  return { practices: all.filter((practice) => fits(searched(practice))), all: all.length, priorities };
};

/** What the reader has written themselves: sent, and not sent. */
export const myAnswersView = (
  given: readonly Answer[],
  drafts: readonly { readonly round: RoundId; readonly draft: Draft }[],
  reader: Reader,
): MyAnswers => {
  const rounds = new Map(roundsOf(reader.data).map((round) => [round.id, round]));
  const inRound = (id: RoundId) => given.filter(({ round }) => round === id);
  const own = told(given, reader).filter(({ answer }) => personKey(answer.person) === personKey(reader.person));
  return {
    drafts: [...drafts]
      .sort((a, b) => (b.draft.at ?? 0) - (a.draft.at ?? 0))
      .flatMap(({ round: id, draft }) => {
        const round = rounds.get(id);
        if (round === undefined) return [];
        const at = draft.at === undefined ? undefined : instantInWords(draft.at, reader);
        return [{ round: summaryOf(round, inRound(id), reader), text: beginningOf(draft), at }];
      }),
    answers: own.map(({ answer, round }) => ({
      round: summaryOf(round, inRound(round.id), reader),
      text: answer.content.outcome,
      day: dayInWords(dayOf(answer.at), todayOf(reader), reader.language),
      edited: answer.at !== answer.firstAt,
    })),
  };
};

type Told = { readonly answer: Answer; readonly round: Round };

/** The answers whose round is known, newest first. */
function told(given: readonly Answer[], { data }: Reader): readonly Told[] {
  const rounds = new Map(roundsOf(data).map((round) => [round.id, round]));
  return [...given]
    .sort((a, b) => b.at - a.at)
    .flatMap((answer) => {
      const round = rounds.get(answer.round);
      return round === undefined ? [] : [{ answer, round }];
    });
}

function placeOf(answer: Answer, round: Round, reader: Reader) {
  const { data, language } = reader;
  const moved = new Set(answer.content.moved.map(({ action }) => action));
  return {
    round: { id: round.id, title: round.title, day: dayInWords(dayOf(round.opensAt), todayOf(reader), language) },
    priorities: data.priorities
      .filter(({ id, actions }) => round.priorities.includes(id) || actions.some((action) => moved.has(action.id)))
      .map(({ id }) => id),
    regions: data.organisations.find(({ id }) => id === answer.organisation)?.regions ?? [],
  };
}

const prioritiesIn = ({ data }: Reader) => data.priorities.map(({ id, order, title }) => ({ id, order, title }));

const beginningOf = ({ outcome, goodPractice, next, others }: Draft): string =>
  [outcome, goodPractice, next, ...others.map(({ value }) => value)].find((text) => text !== undefined && text.trim() !== '') ?? '';

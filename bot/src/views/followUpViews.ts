import { createHash } from 'node:crypto';
import { dayInWords } from '../calendar/whenInWords';
import type { AnswerView, FollowUps, Mark, RoundSummary, Round as RoundView } from '../contract/followUps';
import type { Answer } from '../followUps/answer';
import type { Draft } from '../followUps/draft';
import { questionOf } from '../followUps/followUpCard';
import { formOf } from '../followUps/form';
import { labelIn } from '../followUps/questionnaire';
import { type Round, stateOf } from '../followUps/round';
import { actionsFor, answeredBy, askedOn, daysLeft, missingFrom, roundsOf } from '../followUps/rounds';
import { personKey, type RoundId } from '../kit/ids';
import { dayOf, localTimeOf } from '../kit/time';
import { isValidOn, type Organisation } from '../network/organisation';
import { statusFrom, type Update } from '../priorities/update';
import { organisationName, updatesOf } from './actionView';
import { eventView } from './eventView';
import { type Reader, todayOf } from './reader';

/** As many rounds as a matrix can hold and still be read. */
const mostRounds = 12;
const mostComing = 3;

/** The rounds that have opened, the latest of them: those whose answers a matrix needs. */
export const shownRounds = ({ data, now }: Pick<Reader, 'data' | 'now'>): readonly Round[] =>
  roundsOf(data)
    .filter((round) => stateOf(round, now) !== 'coming')
    .sort((a, b) => a.opensAt - b.opensAt)
    .slice(-mostRounds);

/** Who has told what came of which event: a row an organisation, a column a round. */
export const followUpsView = (reader: Reader, given: ReadonlyMap<RoundId, readonly Answer[]>): FollowUps => {
  const { data, language, now } = reader;
  const rounds = shownRounds(reader);
  return {
    rounds: rounds.map((round) => summaryOf(round, given.get(round.id) ?? [], reader)),
    organisations: data.organisations.map((organisation) => ({
      id: organisation.id,
      name: organisation.name,
      regions: organisation.regions,
      mine: organisation.id === reader.organisation,
      marks: rounds.map((round) => markOf(organisation, round, given.get(round.id) ?? [], reader)),
    })),
    coming: roundsOf(data)
      .filter((round) => stateOf(round, now) === 'coming')
      .sort((a, b) => a.opensAt - b.opensAt)
      .slice(0, mostComing)
      .map((round) => ({
        id: round.id,
        title: round.title,
        opens: dayInWords(dayOf(round.opensAt), todayOf(reader), language),
        byHand: isByHand(round, data),
      })),
  };
};

/** One round with its answers, for whoever reads or answers it. */
export const roundView = (
  round: Round,
  given: readonly Answer[],
  updates: readonly Update[],
  draft: Draft | undefined,
  reader: Reader,
): RoundView => {
  const mine = given.find((answer) => isMine(answer, reader));
  return {
    summary: summaryOf(round, given, reader),
    event: round.event && eventView(round.event, reader),
    question: questionOf(round, reader.language),
    questions: questionsFor(round, reader),
    answers: [...given].sort((a, b) => b.at - a.at).map((answer) => answerView(answer, reader)),
    missing: missingFrom(given, todayOf(reader), reader.data).map(({ id, name }) => ({ id, name })),
    mine: mine?.content,
    draft,
    times: { opensAt: localTimeOf(round.opensAt), lastDay: round.lastDay },
    writer: writerOf(round, reader),
    actions: actionsFor(round, reader.data).map(({ action, linked }) => ({
      id: action.id,
      text: action.text,
      linked,
      status: statusFrom(updatesOf(action, updates)),
    })),
  };
};

const writerOf = ({ id }: Round, { person }: Reader): string =>
  createHash('sha256')
    .update(`${id} ${personKey(person)}`)
    .digest('base64url')
    .slice(0, 12);

/** The round's questions in the reader's language. */
const questionsFor = (round: Round, { data, language }: Reader): RoundView['questions'] =>
  formOf(round, data.network.settings, language).questions.map((question) => ({ ...question, label: labelIn(question, language) }));

const isByHand = (round: Round, { rounds }: Reader['data']): boolean => rounds.some(({ id }) => id === round.id);

/** A round in a list: what it is about, until when it is open, and who has answered. */
export function summaryOf(round: Round, given: readonly Answer[], reader: Reader): RoundSummary {
  const { data, language, now } = reader;
  const today = todayOf(reader);
  return {
    id: round.id,
    title: round.title,
    day: dayInWords(dayOf(round.opensAt), today, language),
    byHand: isByHand(round, data),
    state: stateOf(round, now) === 'open' ? 'open' : 'closed',
    closes: dayInWords(round.lastDay, today, language),
    daysLeft: daysLeft(round, now),
    answered: answeredBy(given).size,
    of: askedOn(dayOf(round.opensAt), data).length,
  };
}

function markOf(organisation: Organisation, round: Round, given: readonly Answer[], { now }: Reader): Mark {
  const own = given.filter((answer) => answer.organisation === organisation.id);
  if (own.some(({ content }) => content.goodPractice !== undefined)) return 'good-practice';
  if (own.length > 0) return 'answered';
  if (!isValidOn(dayOf(round.opensAt), organisation)) return 'not-member';
  return stateOf(round, now) === 'open' ? 'open' : 'missed';
}

/** An answer as the network reads it. */
export function answerView(answer: Answer, reader: Reader): AnswerView {
  const { content } = answer;
  return {
    organisation: { id: answer.organisation, name: organisationName(answer.organisation, reader) },
    day: dayInWords(dayOf(answer.at), todayOf(reader), reader.language),
    mine: isMine(answer, reader),
    edited: answer.at !== answer.firstAt,
    outcome: content.outcome,
    goodPractice: content.goodPractice,
    next: content.next,
    usefulness: content.usefulness,
    others: content.others,
    moved: content.moved.flatMap(({ action, status }) => {
      const home = reader.data.priorities.find(({ actions }) => actions.some(({ id }) => id === action));
      const found = home?.actions.find(({ id }) => id === action);
      return home === undefined || found === undefined ? [] : [{ id: action, text: found.text, priority: home.id, status }];
    }),
  };
}

const isMine = (answer: Answer, reader: Reader): boolean => personKey(answer.person) === personKey(reader.person);

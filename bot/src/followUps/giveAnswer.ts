import type { Clock } from '../kit/clock';
import type { ActionId, OrganisationId, Person, RoundId } from '../kit/ids';
import { ok, type Result, refuse } from '../kit/result';
import type { NetworkData } from '../network/networkData';
import { sharedActionId } from '../priorities/priority';
import type { Update } from '../priorities/update';
import type { Answer, AnswerContent } from './answer';
import { answerProblem, withLabels } from './answerProblem';
import { formOf } from './form';
import type { Answers } from './ports';
import { stateOf } from './round';
import { actionsFor, findRound } from './rounds';

export type GivenAnswer = {
  readonly round: RoundId;
  readonly person: Person;
  readonly organisation: OrganisationId;
  readonly content: AnswerContent;
  readonly channelAccount?: string;
};

export type AnswerRefusal = 'not-found' | 'closed' | 'invalid';

/** Two clicks at once are settled within a few tries; more means that the store is not what we think. */
const mostTries = 8;

/**
 * Stores an answer together with the lines that it writes under actions. The same answer given twice is one answer;
 * another one replaces the person's own and keeps the earlier as history. Nothing is stored when it is refused.
 */
export const giveAnswer =
  (answers: Answers, clock: Clock) =>
  async (data: NetworkData, sent: GivenAnswer): Promise<Result<Answer, AnswerRefusal>> => {
    const now = clock.now();
    const round = findRound(data, sent.round);
    if (round === undefined || stateOf(round, now) === 'coming') return refuse('not-found');
    if (stateOf(round, now) === 'closed') return refuse('closed');
    const known = sharedIdsIn(data);
    const { questions } = formOf(round, data.network.settings);
    const given = { ...sent, content: withLabels(sent.content, questions) };
    if (given.content.moved.some(({ action }) => !known.has(action))) return refuse('not-found');
    if (answerProblem(given.content, questions, actionsFor(round, data).length > 0) !== undefined) return refuse('invalid');

    for (let tried = 0; tried < mostTries; tried++) {
      const previous = await answers.of(data.network.id, given.round, given.person);
      const before = standing(previous?.row);
      if (before !== undefined && isSame(before, given)) return ok(before);
      const channelAccount = given.channelAccount ?? previous?.row.channelAccount;
      // Each has an instant of its own, by which its history is kept, also while a clock is set back.
      const at = Math.max(now, (previous?.row.at ?? 0) + 1);
      const answer: Answer = { ...given, channelAccount, at, firstAt: before?.firstAt ?? now };
      const updates = linesOf(answer, data);
      const kept = new Set(updates.map(({ action }) => action));
      const withdrawn = before === undefined ? [] : linesOf(before, data).filter(({ action }) => !kept.has(action));
      if (await answers.save({ network: data.network.id, answer, previous, updates, withdrawn })) return ok(answer);
    }
    throw new Error('an answer kept changing under our hands');
  };

/** An answer that has not been taken back. */
export const standing = (answer: Answer | undefined): Answer | undefined => (answer?.withdrawnAt === undefined ? answer : undefined);

/** The lines that an answer makes: one under each action that it names, however often it names it. */
export const linesOf = (answer: Answer, data: NetworkData): readonly Update[] => {
  const shared = sharedIdsIn(data);
  const lines = answer.content.moved.map(({ action, status }) => ({
    action: shared.get(action) ?? action,
    at: answer.at,
    organisation: answer.organisation,
    by: answer.person,
    text: answer.content.outcome,
    status,
    round: answer.round,
  }));
  return [...new Map(lines.map((update) => [update.action, update])).values()];
};

const sharedIdsIn = ({ priorities }: NetworkData): ReadonlyMap<ActionId, ActionId> =>
  new Map(priorities.flatMap(({ actions }) => actions).map((action) => [action.id, sharedActionId(action)]));

const isSame = (answer: Answer, given: GivenAnswer): boolean =>
  answer.organisation === given.organisation && JSON.stringify(canonical(answer.content)) === JSON.stringify(canonical(given.content));

const canonical = ({ outcome, moved, goodPractice, next, usefulness, others }: AnswerContent) => [
  outcome,
  moved.map(({ action, status }) => [action, status ?? null]),
  goodPractice ?? null,
  next ?? null,
  usefulness ?? null,
  others.map(({ question, label, value }) => [question, label, value]),
];

import type { OrganisationId } from '../kit/ids';
import type { NetworkData } from '../network/networkData';
import type { Answer } from './answer';
import { otherValue } from './answerProblem';
import type { Draft } from './draft';
import { formOf } from './form';
import type { Round } from './round';
import { actionsFor, findRound } from './rounds';

export type Prefill = {
  readonly draft: Draft;
  /** The round from whose answer it comes. */
  readonly from: string;
  /** What the organisation was then going to do. */
  readonly planned: string | undefined;
};

/**
 * What of an organisation's last answer still holds: which action the work is about, and what it chose of fixed options.
 * What came of this event, a good practice, how useful it was and where the action now stands are asked anew each time;
 * what was planned is only told, for a plan that is sent again unread is worth nothing.
 */
export const prefill = (round: Round, organisation: OrganisationId, answers: readonly Answer[], data: NetworkData): Prefill | undefined => {
  const [last] = answers
    .flatMap((answer) => {
      const earlier = answer.organisation === organisation ? findRound(data, answer.round) : undefined;
      return earlier === undefined || earlier.opensAt >= round.opensAt ? [] : [{ answer, earlier }];
    })
    .sort((a, b) => b.earlier.opensAt - a.earlier.opensAt || b.answer.at - a.answer.at);
  if (last === undefined) return undefined;
  const { content } = last.answer;
  const possible = new Set(actionsFor(round, data).map(({ action }) => action.id));
  const moved = content.moved
    .filter(({ action }) => possible.has(action))
    .slice(0, 1)
    .map(({ action }) => ({ action }));
  const others = formOf(round, data.network.settings).questions.flatMap((question) => {
    const value = otherValue(content, question.id);
    return question.block === 'choice' && question.options.includes(value) ? [{ question: question.id, label: question.label, value }] : [];
  });
  if (moved.length === 0 && others.length === 0 && content.next === undefined) return undefined;
  return { draft: { outcome: '', moved, others }, from: last.earlier.title, planned: content.next };
};

export const isFilled = ({ draft }: Prefill): boolean => draft.moved.length > 0 || draft.others.length > 0;

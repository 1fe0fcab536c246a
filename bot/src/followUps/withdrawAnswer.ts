import type { Clock } from '../kit/clock';
import type { Person } from '../kit/ids';
import { ok, type Result, refuse } from '../kit/result';
import type { NetworkData } from '../network/networkData';
import type { Answer } from './answer';
import { linesOf, standing } from './giveAnswer';
import type { Answers } from './ports';
import { type Round, stateOf } from './round';

/** Two clicks at once are settled within a few tries; more means that the store is not what we think. */
const mostTries = 8;

/**
 * Takes a person's own answer back together with the lines that it made; it is kept, but nobody reads it. Taking back
 * what is not there changes nothing, so that the same press twice is once.
 */
export const withdrawAnswer =
  (answers: Answers, clock: Clock) =>
  async (data: NetworkData, round: Round, person: Person): Promise<Result<Answer | undefined, 'closed'>> => {
    for (let tried = 0; tried < mostTries; tried++) {
      const now = clock.now();
      if (stateOf(round, now) === 'closed') return refuse('closed');
      const network = data.network.id;
      const previous = await answers.of(network, round.id, person);
      const answer = standing(previous?.row);
      if (previous === undefined || answer === undefined) return ok(undefined);
      if (await answers.withdraw({ network, previous, at: now, withdrawn: linesOf(answer, data) })) return ok(answer);
    }
    throw new Error('an answer kept changing under our hands');
  };

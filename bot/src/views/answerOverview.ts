import type { Attendances } from '../attendance/ports';
import type { Answer } from '../followUps/answer';
import type { Answers } from '../followUps/ports';
import { openRounds } from '../followUps/rounds';
import type { NetworkId, RoundId } from '../kit/ids';
import { ok } from '../kit/result';
import type { Visits } from '../network/ports';
import { afterLook, newSince } from '../network/visit';
import type { Update } from '../priorities/update';
import type { Handlers } from './handler';
import { overviewView } from './overview';

export type OverviewPorts = {
  readonly answers: Answers;
  readonly attendances: Pick<Attendances, 'ofPerson'>;
  readonly visits: Visits;
  readonly updatesOf: (network: NetworkId) => Promise<readonly Update[]>;
};

/** How the network stands, and that somebody has looked. */
export const answerOverview = ({ answers, attendances, visits, updatesOf }: OverviewPorts): Handlers<'overview' | 'visit'> => ({
  overview: async (reader) => {
    const { data, now, person } = reader;
    const { id } = data.network;
    const rounds = openRounds(data, now);
    const [updates, visit, said, ...given] = await Promise.all([
      updatesOf(id),
      visits.of(id, person),
      attendances.ofPerson(id, person),
      ...rounds.map((round) => answers.inRound(id, round.id)),
    ]);
    const answersOf = new Map<RoundId, readonly Answer[]>(rounds.map((round, at) => [round.id, given[at] ?? []]));
    return ok(overviewView(reader, updates, answersOf, newSince(visit, now), said));
  },
  visit: async ({ data, person, now }) => {
    const { id } = data.network;
    const visit = afterLook(person, await visits.of(id, person), now);
    if (visit !== undefined) await visits.save(id, visit);
    return ok({ saved: visit !== undefined });
  },
});

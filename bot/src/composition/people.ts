import type { TeamsConnection } from '../edges/teams/connection';
import { readRoster } from '../edges/teams/roster';
import { personKey } from '../kit/ids';
import { peopleIn } from '../network/people';
import { rolesIn } from '../network/roleOf';
import type { Parts } from './parts';

/** Who belongs to a network, and by which name: asked of the channel's own roster. */
export const composePeople = (parts: Parts, teams: TeamsConnection) => {
  const { clock, log } = parts;
  const rosterOf = readRoster(teams);
  return {
    rosterOf,
    ...rolesIn({
      clock,
      coordinators: new Set(parts.coordinators),
      known: parts.known,
      isInRoster: async (binding, person) => (await rosterOf(binding)).some((each) => personKey(each.person) === personKey(person)),
    }),
    peopleOf: peopleIn({ roster: rosterOf, known: parts.knownPeople ?? [], clock, log }),
  };
};

export type People = ReturnType<typeof composePeople>;

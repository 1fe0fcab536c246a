import * as v from 'valibot';
import { NetworkContent } from '../../src/network/content';
import { inventedTeam, member, type TeamsMember, type TeamsTeam, teamsMember } from '../connector/inventedTeam';
import { smallNetwork } from '../faults/smallNetwork';
import { daysLater } from '../plan/helsinki';

export const firstDay = '2021-01-04';

/** One of the networks that live through the time: a team of its own, people of its own, a calendar of its own. */
export type Lived = {
  readonly id: string;
  readonly name: string;
  readonly team: TeamsTeam;
  readonly people: readonly TeamsMember[];
  readonly content: NetworkContent;
};

const two = (number: number) => String(number).padStart(2, '0');

/** The first is the one that a story begins with; each has one event a week, on a weekday of its own. */
export const inventedNetworks = (many: number, weeks: number): readonly Lived[] =>
  Array.from({ length: many }, (_, number) => {
    const id = number === 0 ? 'kaselo' : `verkko-${two(number)}`;
    const name = `Verkko-${two(number)}-`;
    const days = Array.from({ length: weeks }, (_week, week) => daysLater(firstDay, week * 7 + (number % 5)));
    const content = smallNetwork(days, id);
    const others = Array.from({ length: 3 }, (_person, person) =>
      teamsMember({
        name: `Keksitty ${two(number)}${person}`,
        email: `keksitty${two(number)}${person}@example.org`,
        objectId: `0d6e7c1a-3d92-4e68-8f47-5a1c9e2d${two(number)}${two(person)}`,
      }),
    );
    return {
      id,
      name,
      team: number === 0 ? inventedTeam : { ...inventedTeam, id: `19:${id}@thread.tacv2`, name, channels: [] },
      people: number === 0 ? [member('aino'), ...others] : others,
      content: v.parse(NetworkContent, { ...content, frame: { ...content.frame, name } }),
    };
  });

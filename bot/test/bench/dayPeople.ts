import { inventedMembers, type TeamsMember, teamsMember } from '../connector/inventedTeam';

/** As many as are in the channel of a large network. */
export const howMany = 200;

const others = Array.from({ length: howMany - inventedMembers.length }, (_, number) => {
  const three = String(number).padStart(3, '0');
  return teamsMember({
    name: `Keksitty Jäsen${three}`,
    email: `keksitty.jasen${three}@example.org`,
    objectId: `1d6e7c1a-3d92-4e68-8f47-5a1c9e2d0${three}`,
    guest: true,
  });
});

/** The desk's people first: the secretary, then guests. */
export const everybody: readonly TeamsMember[] = [...inventedMembers, ...others];

export const somePeople = (many: number, from = 0): readonly TeamsMember[] =>
  Array.from({ length: many }, (_, number) => everybody[(from + number) % everybody.length]).filter((person) => person !== undefined);

/** A token that proves who one is on this day. */
export const tokenOf = ({ objectId }: TeamsMember): string => `day.${objectId}.signed`;

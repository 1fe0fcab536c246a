import { people, tenantId } from '../../src/local/people';

/** Somebody in a team as Teams tells of them. A guest's name for signing in is not an address. */
export type TeamsMember = {
  readonly id: string;
  readonly objectId: string;
  readonly aadObjectId: string;
  readonly name: string;
  readonly givenName: string;
  readonly surname: string;
  readonly email: string;
  readonly userPrincipalName: string;
  readonly tenantId: string;
  readonly userRole: 'user' | 'guest';
};

export type TeamsTeam = {
  /** Also the id of the team's first channel, which Teams calls General and gives no name. */
  readonly id: string;
  readonly name: string;
  readonly aadGroupId: string;
  readonly tenantId: string;
  /** The channels besides the first one. */
  readonly channels: readonly { readonly id: string; readonly name: string }[];
};

type Somebody = { readonly name: string; readonly email: string; readonly objectId: string; readonly guest?: boolean };

/** Somebody as a member of the invented team. */
export const teamsMember = ({ name, email, objectId, guest = false }: Somebody): TeamsMember => {
  const [givenName = name, surname = ''] = name.split(' ');
  return {
    id: `29:1${objectId.replaceAll('-', '')}`,
    objectId,
    aadObjectId: objectId,
    name,
    givenName,
    surname,
    email,
    userPrincipalName: guest ? `${email.replace('@', '_')}#EXT#@kaselo.example.org` : email,
    tenantId,
    userRole: guest ? 'guest' : 'user',
  };
};

/** The people of the desk, the secretary first, as members of the invented team. */
export const inventedMembers: readonly TeamsMember[] = people.map(({ name, email, person, guest }) =>
  teamsMember({ name, email, objectId: person.objectId, guest }),
);

/** One of them by the id that the desk knows them by, 'aino'. */
export const member = (id: string): TeamsMember => {
  const found = inventedMembers[people.findIndex((person) => person.id === id)];
  if (found === undefined) throw new Error(`Nobody of the desk is called ${id}`);
  return found;
};

export const eventsChannel = '19:keksityt-tapahtumat@thread.tacv2';
export const coffeeChannel = '19:keksitty-kahvihuone@thread.tacv2';

export const inventedTeam: TeamsTeam = {
  id: '19:keksitty-verkosto@thread.tacv2',
  name: 'KASELO',
  aadGroupId: '7c0e6b1d-48f2-4f6b-9d27-3a5b1e9c4f02',
  tenantId,
  channels: [
    { id: eventsChannel, name: 'Tapahtumat ja seuranta' },
    { id: coffeeChannel, name: 'Kahvihuone' },
  ],
};

export const inventedBot = { id: '28:kaselo', name: 'KASELO' };

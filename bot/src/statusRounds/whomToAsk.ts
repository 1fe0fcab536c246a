import type { Instant } from '../kit/clock';
import type { NetworkId } from '../kit/ids';
import { personKey } from '../kit/ids';
import { dayOf } from '../kit/time';
import type { Member } from '../network/member';
import type { NetworkData } from '../network/networkData';
import type { Organisation } from '../network/organisation';
import type { Members } from '../network/ports';
import type { Talks } from '../personal/ports';
import type { Update } from '../priorities/update';
import { openActions, organisationsAsked } from './openActions';

export type AskPorts = {
  readonly updatesOf: (network: NetworkId) => Promise<readonly Update[]>;
  readonly members: Members;
  readonly talks: Talks;
};

export type WhomToAsk = {
  /** Those who wish to be asked in private, of organisations that have something to answer. */
  readonly people: readonly Member[];
  /** The organisations of which nobody can be asked in private. */
  readonly inChannel: readonly Organisation[];
};

/** Who is asked where: in private whoever wishes it and can be reached, the rest in the channel. */
export const whomToAsk = async (data: NetworkData, now: Instant, { updatesOf, members, talks }: AskPorts): Promise<WhomToAsk> => {
  const { id } = data.network;
  const [updates, everybody, known] = await Promise.all([updatesOf(id), members.all(id), talks.all(id)]);
  const asked = organisationsAsked(data, openActions(data, updates), dayOf(now));
  const silent = new Set(known.filter(({ silentSince }) => silentSince !== undefined).map(({ person }) => personKey(person)));
  const people = everybody.filter(
    ({ person, personal, organisation }) =>
      personal?.private.statusRounds && !silent.has(personKey(person)) && asked.some((each) => each.id === organisation),
  );
  const reached = new Set(people.map(({ organisation }) => organisation));
  return { people, inChannel: asked.filter((each) => !reached.has(each.id)) };
};

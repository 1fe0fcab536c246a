import type { Person } from '../kit/ids';
import type { Language } from '../kit/languages';
import { unlessUnreadable } from '../kit/trouble';
import { isBound } from '../network/network';
import type { NetworkData } from '../network/networkData';
import { type Members, type Networks, RosterUnreachable } from '../network/ports';
import type { RoleOf } from '../network/roleOf';
import { setupWords } from '../text/setup';
import { wordsOf } from '../text/words';
import type { Place } from './place';

/** Somebody speaks to the bot: who, where, and in which language of their Teams. */
export type Speaker = {
  readonly person: Person | undefined;
  readonly account: string;
  readonly language: Language;
  readonly teamId: string | undefined;
  readonly channelId: string | undefined;
  /** Whether nobody else is in the conversation. */
  readonly alone?: boolean;
};

export type PlacePorts = { readonly networks: Networks; readonly members: Members; readonly roleOf: RoleOf };

/** The network of the team that one speaks in; elsewhere, the first network that one belongs to. */
export const findPlace = async (speaker: Speaker, ports: PlacePorts): Promise<Place | { readonly sentence: string }> => {
  const here = speaker.teamId === undefined ? undefined : await ports.networks.ofTeam(speaker.teamId);
  if (speaker.teamId !== undefined && here === undefined) {
    const nothingYet = (await ports.networks.ids()).length === 0;
    return { sentence: nothingYet ? beingSetUp(speaker) : wordsOf(speaker.language).refusal['not-set-up'] };
  }
  return findPlaceAnywhere(speaker, ports);
};

/** The same, also in a team that has no network: a card may have been put into any conversation. */
export const findPlaceAnywhere = async (speaker: Speaker, ports: PlacePorts): Promise<Place | { readonly sentence: string }> => {
  const { person, teamId } = speaker;
  const { refusal } = wordsOf(speaker.language);
  if (person === undefined) return { sentence: refusal['not-member'] };
  const here = teamId === undefined ? undefined : await ports.networks.ofTeam(teamId);
  let untold = false;
  const ids = here === undefined ? await ports.networks.ids() : [here];
  if (ids.length === 0) return { sentence: beingSetUp(speaker) };
  for (const id of ids) {
    const [data, member] = await Promise.all([unlessUnreadable(ports.networks.read(id)), ports.members.of(id, person)]);
    if (data === undefined || !isBound(data.network)) continue;
    const role = await ports.roleOf(data.network, person).catch(whenUntold);
    untold ||= role === undefined;
    if (role === undefined || role === 'stranger') continue;
    if (data.network.setup !== undefined && role !== 'coordinator') return { sentence: beingSetUp(speaker) };
    return { data, person, role, language: member?.language ?? speaker.language };
  }
  return { sentence: refusal[untold ? 'roster-unreachable' : 'not-member'] };
};

const beingSetUp = ({ language }: Speaker): string => setupWords(language).beingSetUp.chat;

/** Nobody is a stranger because Teams does not tell right now who belongs to the channel. */
const whenUntold = (error: unknown): undefined => {
  if (!(error instanceof RosterUnreachable)) throw error;
};

/** Whether somebody speaks in the network's own channel, where Teams knows them by the account that they have there. */
export const isHere = ({ channelId, teamId }: Speaker, { network }: NetworkData): boolean =>
  network.binding !== undefined && [channelId, teamId].includes(network.binding.channelId);

import type { Attendances } from '../attendance/ports';
import type { Answer } from '../followUps/answer';
import { type CardReply, type FollowUpPorts, pressFollowUp } from '../followUps/cardActions';
import { openRounds } from '../followUps/rounds';
import type { NetworkId, Person, RoundId } from '../kit/ids';
import type { Language } from '../kit/languages';
import { type Moved, moveToChannel } from '../network/bindChannel';
import { isBound } from '../network/network';
import type { NetworkData } from '../network/networkData';
import { type Networks, RosterUnreachable } from '../network/ports';
import type { RoleOf } from '../network/roleOf';
import { isCardVerb, may, permissions } from '../permissions';
import type { Update } from '../priorities/update';
import type { Command } from '../search/command';
import { understand } from '../search/understand';
import { wordsOf } from '../text/words';
import { calendarCard, followUpsCard, helpCard, indicatorsCard, monthCard, prioritiesCard, priorityCard } from './answerCards';
import { pressComing } from './pressComing';

/** Somebody speaks to the bot: who, where, and in which language of their Teams. */
export type Speaker = {
  readonly person: Person | undefined;
  readonly account: string;
  readonly language: Language;
  readonly teamId: string | undefined;
  readonly channelId: string | undefined;
};

export type ConversationPorts = FollowUpPorts & {
  readonly networks: Networks;
  readonly attendances: Attendances;
  readonly roleOf: RoleOf;
  readonly updatesOf: (network: NetworkId) => Promise<readonly Update[]>;
};

type Place = {
  readonly data: NetworkData;
  readonly person: Person;
  readonly role: Awaited<ReturnType<RoleOf>>;
  readonly language: Language;
};

/** Answers a message with one card, or with a sentence. */
export const answerMessage =
  (ports: ConversationPorts) =>
  async (text: string, speaker: Speaker): Promise<CardReply> => {
    const place = await findPlace(speaker, ports);
    if ('sentence' in place) return place;
    const command = understand(text);
    const words = wordsOf(place.language);
    const who = permissions.commands[command.name];
    if (!may(place.role, who))
      return { sentence: who === 'coordinator' ? words.refusal['only-coordinators'] : words.refusal['not-member'] };
    return answerCommand(command, place, speaker, ports);
  };

async function answerCommand(command: Command, place: Place, speaker: Speaker, ports: ConversationPorts): Promise<CardReply> {
  const { data, language } = place;
  const answering = { data, language, now: ports.clock.now(), links: ports.links };
  switch (command.name) {
    case 'help':
      return { card: helpCard(answering) };
    case 'calendar':
      return { card: calendarCard(answering) };
    case 'month':
      return { card: monthCard(answering, command.month, command.year) };
    case 'priorities':
      return { card: prioritiesCard(answering) };
    case 'priority':
      return { card: priorityCard(answering, command.order, await ports.updatesOf(data.network.id)) };
    case 'indicators':
      return { card: indicatorsCard(answering) };
    case 'followUps':
      return { card: followUpsCard(answering, await answersByRound(data, ports)) };
    case 'useThisChannel':
      return { sentence: await useThisChannel(data, speaker, language, ports) };
    case 'notUnderstood':
      return { card: helpCard(answering, command.nearest) };
  }
}

/** What a press of a card's button does; an unknown or forbidden one is answered with a sentence. */
export const answerCardAction =
  (ports: ConversationPorts) =>
  async (verb: string, sent: unknown, speaker: Speaker): Promise<CardReply> => {
    const place = await findPlace(speaker, ports);
    if ('sentence' in place) return place;
    const words = wordsOf(place.language);
    if (!isCardVerb(verb)) return { sentence: words.refusal['unknown-command'] };
    if (!may(place.role, permissions.verbs[verb])) return { sentence: words.refusal['not-member'] };
    if (verb === 'help') return { card: helpCard({ language: place.language, links: ports.links }) };
    if (verb === 'event.coming') return pressComing(ports)(sent, place);
    const account = isHere(speaker, place.data) ? speaker.account : undefined;
    return pressFollowUp(ports)(verb, sent, { data: place.data, person: place.person, account, language: place.language });
  };

/** The network of the team that one speaks in; elsewhere, the first network that one belongs to. */
async function findPlace(speaker: Speaker, ports: ConversationPorts): Promise<Place | { readonly sentence: string }> {
  const { person, teamId } = speaker;
  const { refusal } = wordsOf(speaker.language);
  if (person === undefined) return { sentence: refusal['not-member'] };
  const here = teamId === undefined ? undefined : await ports.networks.ofTeam(teamId);
  if (teamId !== undefined && here === undefined) return { sentence: refusal['not-set-up'] };
  let untold = false;
  for (const id of here === undefined ? await ports.networks.ids() : [here]) {
    const [data, member] = await Promise.all([ports.networks.read(id), ports.members.of(id, person)]);
    if (data === undefined || !isBound(data.network)) continue;
    const role = await ports.roleOf(data.network, person).catch(whenUntold);
    untold ||= role === undefined;
    if (role === undefined || role === 'stranger') continue;
    return { data, person, role, language: member?.language ?? speaker.language };
  }
  return { sentence: refusal[untold ? 'roster-unreachable' : 'not-member'] };
}

/** Nobody is a stranger because Teams does not tell right now who belongs to the channel. */
const whenUntold = (error: unknown): undefined => {
  if (!(error instanceof RosterUnreachable)) throw error;
};

async function useThisChannel(data: NetworkData, speaker: Speaker, language: Language, ports: ConversationPorts): Promise<string> {
  const { welcome, refusal } = wordsOf(language);
  const channel = speaker.channelId ?? speaker.teamId;
  if (channel === undefined) return refusal['not-set-up'];
  const sentences: Record<Moved, string> = {
    moved: welcome.channelMoved,
    already: welcome.channelAlready,
    'not-bound': refusal['not-set-up'],
  };
  return sentences[await moveToChannel(ports)(data.network.id, channel)];
}

async function answersByRound(data: NetworkData, ports: ConversationPorts): Promise<ReadonlyMap<RoundId, readonly Answer[]>> {
  const rounds = openRounds(data, ports.clock.now());
  return new Map(await Promise.all(rounds.map(async ({ id }) => [id, await ports.answers.inRound(data.network.id, id)] as const)));
}

const isHere = ({ channelId, teamId }: Speaker, { network }: NetworkData): boolean =>
  network.binding !== undefined && [channelId, teamId].includes(network.binding.channelId);

import type { Attendances } from '../attendance/ports';
import type { Answer } from '../followUps/answer';
import type { CardReply, FollowUpPorts } from '../followUps/pressing';
import { openRounds } from '../followUps/rounds';
import type { NetworkId, RoundId } from '../kit/ids';
import type { Language } from '../kit/languages';
import { type Moved, moveToChannel } from '../network/bindChannel';
import type { NetworkData } from '../network/networkData';
import type { Networks } from '../network/ports';
import type { RoleOf } from '../network/roleOf';
import { may, permissions } from '../permissions';
import type { Update } from '../priorities/update';
import type { Command } from '../search/command';
import { understand } from '../search/understand';
import { wordsOf } from '../text/words';
import { calendarCard, followUpsCard, helpCard, indicatorsCard, monthCard, prioritiesCard } from './answerCards';
import { noPriorityCard, priorityCard } from './cards/priorityCard';
import { findPlace, type Speaker } from './findPlace';
import { indicatorCard } from './indicatorCard';
import type { Place } from './place';

export type ConversationPorts = FollowUpPorts & {
  readonly networks: Networks;
  readonly attendances: Attendances;
  readonly roleOf: RoleOf;
  readonly updatesOf: (network: NetworkId) => Promise<readonly Update[]>;
};

/** Answers a message with one card, or with a sentence. */
export const answerMessage =
  (ports: ConversationPorts) =>
  async (text: string, speaker: Speaker): Promise<CardReply> => {
    const place = await findPlace(speaker, ports);
    if ('sentence' in place) return place;
    const command = understand(text, place.data.indicators);
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
    case 'priority': {
      const priority = data.priorities.find(({ order }) => order === command.order);
      if (priority === undefined) return { card: noPriorityCard(command.order, answering) };
      return { card: priorityCard(priority, await ports.updatesOf(data.network.id), answering) };
    }
    case 'indicators':
      return { card: indicatorsCard(answering) };
    case 'indicator': {
      const indicator = data.indicators.find(({ id }) => id === command.indicator);
      return { card: indicator === undefined ? indicatorsCard(answering) : indicatorCard(answering, indicator) };
    }
    case 'followUps':
      return { card: followUpsCard(answering, await answersByRound(data, ports)) };
    case 'useThisChannel':
      return { sentence: await useThisChannel(data, speaker, language, ports) };
    case 'notUnderstood':
      return { card: helpCard(answering, command.nearest) };
  }
}

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

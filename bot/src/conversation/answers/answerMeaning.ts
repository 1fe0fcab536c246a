import type { Attendances } from '../../attendance/ports';
import type { CardReply, FollowUpPorts } from '../../followUps/pressing';
import { roundIdOf } from '../../followUps/round';
import { openRounds } from '../../followUps/rounds';
import type { Card } from '../../kit/card';
import type { EventId, NetworkId } from '../../kit/ids';
import type { Networks } from '../../network/ports';
import type { Update } from '../../priorities/update';
import { understandingWords } from '../../text/understanding';
import { wordsOf } from '../../text/words';
import type { Meaning } from '../../understanding/meaning';
import { calendarCard, followUpsCard, helpCard, indicatorsCard, monthCard, prioritiesCard } from '../answerCards';
import { noPriorityCard } from '../cards/priorityCard';
import type { Telling } from '../cards/telling';
import type { Speaker } from '../findPlace';
import type { Place } from '../place';
import { itemCard } from '../pressItem';
import { useThisChannel } from '../useThisChannel';
import { actionsCard } from './actionsCard';
import { agreedCard } from './agreedCard';
import { comingCard } from './comingCard';
import { eventsAsked, eventsCard } from './eventsCard';
import { howToAnswerCard } from './howToAnswerCard';
import { organisationCard, organisationsCard, unknownOrganisationCard } from './organisationCard';
import { practicesCard } from './practicesCard';
import { responsibleCard } from './responsibleCard';
import { isMonth } from './spanInWords';
import { abbreviationCard, objectiveCard, projectCard, strategyCard } from './thingCards';

export type AnswerPorts = FollowUpPorts & {
  readonly networks: Networks;
  readonly attendances: Attendances;
  readonly updatesOf: (network: NetworkId) => Promise<readonly Update[]>;
};

/** Answers what was meant with one card, or with a sentence. What is not there any more is said to be so. */
export const answerMeaning =
  (ports: AnswerPorts) =>
  async (meaning: Meaning, place: Place, speaker: Speaker): Promise<CardReply> => {
    if (meaning.intent === 'useThisChannel') return { sentence: await useThisChannel(place.data, speaker, place.language, ports) };
    if (meaning.intent === 'thanks') return { sentence: understandingWords(place.language).thanks };
    const card = await cardFor(meaning, place, ports);
    return card === undefined ? { sentence: wordsOf(place.language).refusal['not-found'] } : { card };
  };

type Shown = Exclude<Meaning, { intent: 'useThisChannel' | 'thanks' }>;

async function cardFor(meaning: Shown, place: Place, ports: AnswerPorts): Promise<Card | undefined> {
  const { data, language } = place;
  const network = data.network.id;
  const telling: Telling = { data, language, now: ports.clock.now(), links: ports.links };
  switch (meaning.intent) {
    case 'event':
      return itemCard(ports)({ item: 'event', id: meaning.id }, place);
    case 'action':
      return itemCard(ports)({ item: 'action', id: meaning.id }, place);
    case 'priority':
      return itemCard(ports)({ item: 'priority', id: meaning.id }, place);
    case 'indicator':
      return itemCard(ports)({ item: 'indicator', id: meaning.id }, place);
    case 'events':
      return eventsAnswer(meaning, telling, place, ports);
    case 'agreed': {
      const event = eventOf(meaning.id, telling);
      return event && agreedCard(event, await ports.answers.inRound(network, roundIdOf(event.id)), telling);
    }
    case 'coming': {
      const event = eventOf(meaning.id, telling);
      return event && comingCard(event, await ports.attendances.at(network, event.id), telling);
    }
    case 'responsible':
      return responsibleCard(meaning.id, telling);
    case 'delayed':
      return actionsCard('delayed', await ports.updatesOf(network), telling);
    case 'actions':
      return actionsCard(meaning.status, await ports.updatesOf(network), telling);
    case 'organisation':
      return organisationCard(meaning.id, await ports.updatesOf(network), telling);
    case 'ourOrganisation': {
      const own = (await ports.members.of(network, place.person))?.organisation;
      return own === undefined ? unknownOrganisationCard(telling) : organisationCard(own, await ports.updatesOf(network), telling);
    }
    case 'practices':
      return practicesCard(meaning.topic, await ports.answers.all(network), telling);
    case 'followUps': {
      const given = openRounds(data, telling.now).map(async ({ id }) => [id, await ports.answers.inRound(network, id)] as const);
      return followUpsCard(telling, new Map(await Promise.all(given)));
    }
    default:
      return plainCard(meaning, telling);
  }
}

/** What needs nothing but the network's own words. */
function plainCard(meaning: Shown, telling: Telling): Card | undefined {
  switch (meaning.intent) {
    case 'calendar':
      return calendarCard(telling);
    case 'priorities':
      return prioritiesCard(telling);
    case 'indicators':
      return indicatorsCard(telling);
    case 'howToAnswer':
      return howToAnswerCard(telling);
    case 'organisations':
      return organisationsCard(meaning.region, telling);
    case 'noPriority':
      return noPriorityCard(Number(meaning.order), telling);
    case 'objective':
      return objectiveCard(meaning.id, telling);
    case 'project':
      return projectCard(meaning.id, telling);
    case 'abbreviation':
      return abbreviationCard(meaning.short, telling);
    case 'strategy':
      return strategyCard(meaning.part, telling);
    default:
      return helpCard(telling);
  }
}

/** A day with one event is answered with the event itself, a month as it always was. */
async function eventsAnswer(asked: Extract<Meaning, { intent: 'events' }>, telling: Telling, place: Place, ports: AnswerPorts) {
  const { from, to, kind } = asked;
  if (from === undefined || to === undefined) return eventsCard(asked, telling);
  if (kind === undefined && isMonth({ from, to })) return monthCard(telling, Number(from.slice(5, 7)), Number(from.slice(0, 4)));
  const [only, ...others] = eventsAsked(asked, telling.data.events, telling.now);
  if (from === to && only !== undefined && others.length === 0) return itemCard(ports)({ item: 'event', id: only.id }, place);
  return eventsCard(asked, telling);
}

const eventOf = (id: EventId, { data }: Telling) => data.events.find((event) => event.id === id);

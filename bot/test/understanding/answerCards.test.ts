import * as v from 'valibot';
import { actionsCard } from '../../src/conversation/answers/actionsCard';
import { agreedCard } from '../../src/conversation/answers/agreedCard';
import { choicesCard } from '../../src/conversation/answers/choicesCard';
import { comingCard } from '../../src/conversation/answers/comingCard';
import { eventsCard } from '../../src/conversation/answers/eventsCard';
import { howToAnswerCard } from '../../src/conversation/answers/howToAnswerCard';
import { organisationCard, organisationsCard, unknownOrganisationCard } from '../../src/conversation/answers/organisationCard';
import { practicesCard } from '../../src/conversation/answers/practicesCard';
import { responsibleCard } from '../../src/conversation/answers/responsibleCard';
import { abbreviationCard, objectiveCard, projectCard, strategyCard } from '../../src/conversation/answers/thingCards';
import { type Answer, longestOutcome, longestShortText } from '../../src/followUps/answer';
import { roundIdOf } from '../../src/followUps/round';
import type { Card } from '../../src/kit/card';
import { Language } from '../../src/kit/languages';
import { ActionStatus } from '../../src/priorities/update';
import { Meaning, StrategyPart } from '../../src/understanding/meaning';
import { instantAt } from '../plan/helsinki';
import { faultsOf } from '../stories/cardFaults';
import { realNetwork as data } from './realNetwork';

const links = {
  tab: (page: string) => `https://kaselo.example.org/tab/${page}`,
  page: (page: string) => `https://kaselo.example.org/tab/${page}`,
  calendarFile: (_network: object, event: string) => `https://kaselo.example.org/calendar/event/${event}.ics`,
};
const person = { tenantId: 't', objectId: 'p' };

/** As many answers as there are organisations, each as long as one may write. */
const longestAnswers = (event: (typeof data.events)[number]): Answer[] =>
  data.organisations.map(({ id }, at) => ({
    round: roundIdOf(event.id),
    person,
    organisation: id,
    content: { outcome: 'ä'.repeat(longestOutcome), moved: [], goodPractice: 'ö'.repeat(longestShortText), others: [] },
    at,
    firstAt: at,
  }));

const cardsIn = (language: Language, now: number): [string, Card | undefined][] => {
  const telling = { data, now, links, language };
  const [event] = data.events;
  const named = data.priorities.flatMap(({ id, actions, objectives }) => [
    id,
    ...actions.map((each) => each.id),
    ...objectives.map((each) => each.id),
  ]);
  const meanings = data.events.map(({ id }) => v.parse(Meaning, { intent: 'event', id }));
  return [
    ...data.events.flatMap((each): [string, Card][] => [
      [
        `agreed ${each.id}`,
        agreedCard({ ...each, agenda: 'å'.repeat(4000), memo: 'https://example.org/muistio' }, longestAnswers(each), telling),
      ],
      [`nothing agreed ${each.id}`, agreedCard(each, [], telling)],
      [
        `coming ${each.id}`,
        comingCard(
          each,
          data.organisations.map(({ id }) => ({ event: each.id, person, organisation: id, coming: 'yes' as const, at: 0 })),
          telling,
        ),
      ],
    ]),
    ['year', eventsCard({ intent: 'events', from: '2021-01-01', to: '2021-12-31' }, telling)],
    ['kind', eventsCard({ intent: 'events', kind: 'competition' }, telling)],
    ...named.map((id): [string, Card | undefined] => [`responsible ${id}`, responsibleCard(id, telling)]),
    ...[...data.organisations, ...data.outsideParties].map(({ id }): [string, Card | undefined] => [id, organisationCard(id, [], telling)]),
    ['organisations', organisationsCard(undefined, telling)],
    ['unknown', unknownOrganisationCard(telling)],
    ...[...ActionStatus.options, 'delayed' as const].map((status): [string, Card] => [status, actionsCard(status, [], telling)]),
    ['practices', practicesCard(undefined, event === undefined ? [] : longestAnswers(event), telling)],
    ['how', howToAnswerCard(telling)],
    ...data.priorities.flatMap(({ objectives }) =>
      objectives.map(({ id }): [string, Card | undefined] => [id, objectiveCard(id, telling)]),
    ),
    ...data.projects.map(({ id }): [string, Card | undefined] => [id, projectCard(id, telling)]),
    ...data.network.frame.abbreviations.map(({ short }): [string, Card | undefined] => [short, abbreviationCard(short, telling)]),
    ...StrategyPart.options.map((part): [string, Card] => [part, strategyCard(part, telling)]),
    ...meanings.map((meaning): [string, Card | undefined] => ['choices', choicesCard([meaning, { intent: 'calendar' }], false, telling)]),
  ];
};

test.each(Language.options)('Every answer on the real content, in %s, is a card that every Teams client takes', (language) => {
  for (const time of ['2021-01-04T09:00', '2021-04-14T15:00', '2021-12-20T09:00']) {
    const cards = cardsIn(language, instantAt(time));
    const faults = cards.map(([name, card]): [string, readonly string[]] => [name, card === undefined ? ['no card'] : faultsOf(card)]);
    expect(faults.filter(([, found]) => found.length > 0)).toEqual([]);
  }
});

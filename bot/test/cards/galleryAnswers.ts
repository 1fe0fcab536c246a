import { monthCard } from '../../src/conversation/answerCards';
import { actionsCard } from '../../src/conversation/answers/actionsCard';
import { agreedCard } from '../../src/conversation/answers/agreedCard';
import { comingCard } from '../../src/conversation/answers/comingCard';
import { eventsCard } from '../../src/conversation/answers/eventsCard';
import { howToAnswerCard } from '../../src/conversation/answers/howToAnswerCard';
import { organisationCard, organisationsCard, unknownOrganisationCard } from '../../src/conversation/answers/organisationCard';
import { practicesCard } from '../../src/conversation/answers/practicesCard';
import { responsibleCard } from '../../src/conversation/answers/responsibleCard';
import { abbreviationCard, objectiveCard, projectCard, strategyCard } from '../../src/conversation/answers/thingCards';
import type { Telling } from '../../src/conversation/cards/telling';
import { examplesIn } from './examples';
import { cardIn, type Shown } from './shown';

/** What the bot answers to a question about more than one thing, or about what stands around them. */
export const answersShown = (telling: Telling): readonly Shown[] => {
  const { data, now } = telling;
  const { event, answer, updates } = examplesIn(data);
  const actions = data.priorities.flatMap((priority) => priority.actions);
  const [first] = actions;
  const isMember = (id: string) => data.organisations.some((each) => each.id === id);
  const named = actions.find(({ responsible }) => responsible?.organisations.some(isMember));
  const carried = actions.flatMap(({ projects }) => projects)[0];
  const come = { event: event.id, person: answer.person, organisation: answer.organisation, coming: 'yes' as const, at: now };
  const objective = data.priorities.flatMap(({ objectives }) => objectives)[0]?.id ?? '';
  const [abbreviation] = data.network.frame.abbreviations;
  return [
    { name: 'month', says: '»mitä huhtikuussa»', card: monthCard(telling, 4, 2021) },
    {
      name: 'events',
      says: '»mitä ensi viikolla»',
      card: eventsCard({ intent: 'events', from: '2021-04-19', to: '2021-04-25' }, telling),
    },
    { name: 'agreed', says: '»mitä sovittiin webinaarissa»', card: agreedCard(event, [answer], telling) },
    { name: 'coming', says: '»ketkä tulevat webinaariin»: organisations, never people.', card: comingCard(event, [come], telling) },
    { name: 'responsible', says: '»kuka vastaa …»', card: cardIn(responsibleCard((named ?? first)?.id ?? '', telling)) },
    { name: 'actions', says: '»mitä on kesken»', card: actionsCard('in-progress', updates, telling) },
    { name: 'objective', says: 'An objective, and the priority that it belongs to.', card: cardIn(objectiveCard(objective, telling)) },
    { name: 'project', says: 'A project and what it carries.', card: cardIn(projectCard(carried ?? '', telling)) },
    {
      name: 'abbreviation',
      says: 'What an abbreviation stands for.',
      card: cardIn(abbreviationCard(abbreviation?.short ?? '', telling)),
    },
    { name: 'strategy', says: 'A part of what the strategy stands on, word for word.', card: strategyCard('goals', telling) },
    {
      name: 'organisation',
      says: 'What an organisation answers for, and where it stands.',
      card: cardIn(organisationCard(named?.responsible?.organisations.find(isMember) ?? answer.organisation, updates, telling)),
    },
    { name: 'organisations', says: 'Who belongs to the network.', card: organisationsCard(undefined, telling) },
    {
      name: 'unknown-organisation',
      says: '»mitä meidän pitää tehdä», asked by somebody whose organisation is not known.',
      card: unknownOrganisationCard(telling),
    },
    { name: 'practices', says: '»hyvät käytännöt»', card: practicesCard(undefined, [answer], telling) },
    { name: 'how-to-answer', says: '»miten vastaan seurantaan»', card: howToAnswerCard(telling) },
  ];
};

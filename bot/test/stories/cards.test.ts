import * as v from 'valibot';
import { calendarCard, followUpsCard, helpCard, indicatorsCard, monthCard, prioritiesCard } from '../../src/conversation/answerCards';
import { priorityCard } from '../../src/conversation/cards/priorityCard';
import { indicatorCard } from '../../src/conversation/indicatorCard';
import { prepareWelcome } from '../../src/conversation/prepareWelcome';
import { longestOutcome, longestShortText } from '../../src/followUps/answer';
import { followUpCard } from '../../src/followUps/followUpCard';
import { chooseOrganisationCard, closedCard, nudgeCard } from '../../src/followUps/otherCards';
import type { Round } from '../../src/followUps/round';
import { askedOn, roundsOf } from '../../src/followUps/rounds';
import { thanksCard } from '../../src/followUps/thanksCard';
import type { Card } from '../../src/kit/card';
import { OrganisationId } from '../../src/kit/ids';
import { Language } from '../../src/kit/languages';
import { dayOf } from '../../src/kit/time';
import { digestOf } from '../../src/reminders/digest';
import { digestCard } from '../../src/reminders/digestCard';
import { plannedReminders } from '../../src/reminders/plannedReminders';
import { reminderCard } from '../../src/reminders/reminderCard';
import { data, links, now } from '../cards/everyCardsNetwork';
import { member } from '../connector/inventedTeam';
import { faultsOf } from './cardFaults';

const today = dayOf(now);
const everyMonth = Array.from(
  { length: 24 },
  (_, number) => `${2020 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`,
);
const organisation = v.parse(OrganisationId, 'ohjaamo-kotka');
const person = { tenantId: member('aino').tenantId, objectId: member('aino').objectId };

/** Everything that one may write at the most, in letters that take two bytes each. */
const longest = (round: Round) => ({
  outcome: 'ä'.repeat(longestOutcome),
  moved: data.priorities
    .flatMap(({ actions }) => actions)
    .slice(0, 1)
    .map(({ id }) => ({ action: id, status: 'in-progress' as const })),
  goodPractice: 'ö'.repeat(longestShortText),
  next: 'å'.repeat(longestShortText),
  usefulness: 5,
  others: [],
  round: round.id,
});

const followUpCards = (round: Round, language: Language): [string, Card][] => {
  const answer = { round: round.id, person, organisation, content: longest(round), at: now, firstAt: now };
  const asking = { round, today, answered: 40 };
  return [
    [`follow-up ${round.id}`, followUpCard({ ...asking, answered: 0 }, data, links, language)],
    [`late follow-up ${round.id}`, followUpCard({ ...asking, late: true }, data, links, language)],
    [`filled follow-up ${round.id}`, followUpCard({ ...asking, typed: longest(round), problem: 'x'.repeat(100) }, data, links, language)],
    [`nudge ${round.id}`, nudgeCard(round, 30, 2, today, links, language)],
    [`thanks ${round.id}`, thanksCard({ round, answer, answered: 40, today, closed: false }, data, links, language)],
    [`thanks after the end ${round.id}`, thanksCard({ round, answer, answered: 40, today, closed: true }, data, links, language)],
    [`choose organisation ${round.id}`, chooseOrganisationCard(round, data, today, language)],
    [`closed ${round.id}`, closedCard(round, today, true, links, language)],
  ];
};

const cardsIn = (language: Language): [string, Card][] => {
  const answering = { data, now, links, language };
  const reminders = data.events.flatMap((event) =>
    plannedReminders(event).flatMap(({ kind, due }) =>
      [false, true].map((late): [string, Card] => [
        `${kind}${late ? ', late,' : ''} ${event.id}`,
        reminderCard({ event, kind, late, now: due }, data, links, language),
      ]),
    ),
  );
  const digests = everyMonth.flatMap((month) => {
    const digest = digestOf(month, data.events);
    if (digest === undefined) return [];
    return [false, true].map((late): [string, Card] => [`digest ${month}`, digestCard(digest, today, late, links, language)]);
  });
  return [
    ...reminders,
    ...digests,
    ...roundsOf(data).flatMap((round) => followUpCards(round, language)),
    ['help', helpCard(answering)],
    ['help with guesses', helpCard(answering, ['calendar', 'followUps'])],
    ['calendar', calendarCard(answering)],
    ...everyMonth.map((month): [string, Card] => [month, monthCard(answering, Number(month.slice(5)), Number(month.slice(0, 4)))]),
    ['priorities', prioritiesCard(answering)],
    ...data.priorities.map((priority): [string, Card] => [`priority ${priority.order}`, priorityCard(priority, [], answering)]),
    ['indicators', indicatorsCard(answering)],
    ...data.indicators.map((indicator): [string, Card] => [indicator.id, indicatorCard(answering, indicator)]),
    ['follow-ups', followUpsCard(answering, new Map())],
  ];
};

test.each(Language.options)('Every card on the real content, in %s, is one that every Teams client takes', async (language) => {
  const cards = cardsIn(language);
  expect(cards.length).toBeGreaterThan(150);
  expect(cards.map(([name, card]) => [name, faultsOf(card)]).filter(([, faults]) => faults?.length)).toEqual([]);
});

test.each(Language.options)('The welcome, in %s, is one that every Teams client takes', async (language) => {
  const spoken = { ...data, network: { ...data.network, settings: { ...data.network.settings, language } } };
  const prepared = await prepareWelcome(async () => spoken, links)({ network: data.network.id, kind: 'welcome', due: now }, now);
  expect(prepared.kind === 'post' ? faultsOf(prepared.message.card) : prepared.kind).toEqual([]);
});

test('Of the organisations that one may choose from, none is missing from the card', () => {
  const [round] = roundsOf(data);
  const card = round && chooseOrganisationCard(round, data, today, 'fi');
  expect(JSON.stringify(card).match(/"value":/g)).toHaveLength(askedOn(today, data).length);
});

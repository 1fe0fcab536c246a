import * as v from 'valibot';
import type { CalendarEvent } from '../../src/calendar/event';
import { calendarCard, followUpsCard, helpCard, indicatorsCard, prioritiesCard } from '../../src/conversation/answerCards';
import { choicesCard } from '../../src/conversation/answers/choicesCard';
import { actionCard } from '../../src/conversation/cards/actionCard';
import { eventCard } from '../../src/conversation/cards/eventCard';
import { practiceCard } from '../../src/conversation/cards/practiceCard';
import { noPriorityCard, priorityCard } from '../../src/conversation/cards/priorityCard';
import { roundCard } from '../../src/conversation/cards/roundCard';
import { updateCard } from '../../src/conversation/cards/updateCards';
import { updateForm } from '../../src/conversation/cards/updateForm';
import { indicatorCard } from '../../src/conversation/indicatorCard';
import { prepareTest } from '../../src/conversation/prepareTest';
import { prepareWelcome } from '../../src/conversation/prepareWelcome';
import { setUpCard } from '../../src/conversation/setUpCard';
import { followUpCard } from '../../src/followUps/followUpCard';
import { chooseOrganisationCard, closedCard, nudgeCard, onTheTabCard, withdrawnCard } from '../../src/followUps/otherCards';
import { thanksCard } from '../../src/followUps/thanksCard';
import { takenBackCard } from '../../src/followUps/withdrawFromCard';
import { hours } from '../../src/kit/clock';
import type { Language } from '../../src/kit/languages';
import { dayOf } from '../../src/kit/time';
import type { NetworkData } from '../../src/network/networkData';
import { changeNoticeCard, outdatedCard } from '../../src/reminders/changeNoticeCard';
import { digestOf } from '../../src/reminders/digest';
import { digestCard } from '../../src/reminders/digestCard';
import { plannedReminders } from '../../src/reminders/plannedReminders';
import { reminderCard } from '../../src/reminders/reminderCard';
import { cardWords } from '../../src/text/cards';
import { links, now } from './everyCardsNetwork';
import { examplesIn } from './examples';
import { answersShown } from './galleryAnswers';
import { byChatShown } from './galleryByChat';
import { privateShown } from './galleryPrivate';
import type { Shown } from './shown';

const day = hours(24);

const dueOf = (event: CalendarEvent) => plannedReminders(event).find(({ kind }) => kind === 'day-before')?.due ?? now;

/** Every card that there is, each with a sentence of what it is for. */
export const gallery = async (data: NetworkData, language: Language): Promise<readonly Shown[]> => {
  const telling = { data, now, links, language };
  const { event, deadline, round, action, priority, indicator, answer, updates, update, practice } = examplesIn(data);
  const today = dayOf(now);
  const before = now - day;
  const remind = (kind: 'week-before' | 'day-before' | 'on-the-day', at: number, more: object = {}) =>
    reminderCard({ event, kind, late: false, now: at, ...more }, data, links, language);
  const asking = { round, today, answered: 7 };
  const typed = { ...answer.content, outcome: answer.content.outcome };
  const spoken = { ...data, network: { ...data.network, settings: { ...data.network.settings, language } } };
  const welcome = await prepareWelcome(async () => spoken, links)({ network: data.network.id, kind: 'welcome', due: now }, now);
  if (welcome.kind !== 'post') throw new Error(`The welcome is ${welcome.kind}`);
  const settingUp = { ...spoken, network: { ...spoken.network, setup: { since: now, step: 'start' as const } } };
  const test = await prepareTest(async () => settingUp, links)({ network: data.network.id, kind: 'test', due: now }, now);
  if (test.kind !== 'post') throw new Error(`The test message is ${test.kind}`);
  const digest = digestOf('2021-04', data.events);
  if (digest === undefined) throw new Error('April holds nothing');
  const earlier = { precision: 'day', day: '2021-04-13' } as const;
  const form = { action, priority, itself: { action: action.id, form: '1' }, asksOrganisation: false };
  const words = cardWords(language);

  return [
    { name: 'welcome', says: 'Said once, when the app is added to a channel.', card: welcome.message.card },
    { name: 'set-up', says: 'Said once in a team that has no network yet, in place of the welcome.', card: setUpCard(links, language) },
    { name: 'test', says: 'What whoever sets the network up tries the channel with.', card: test.message.card },
    { name: 'reminder-week', says: 'A week before an event.', card: remind('week-before', before - 6 * day) },
    { name: 'reminder-day', says: 'The working day before; the buttons ask whether one comes.', card: remind('day-before', before) },
    { name: 'reminder-own', says: 'The same for whoever has answered.', card: remind('day-before', before, { coming: 'yes' }) },
    { name: 'reminder-hour', says: 'An hour before an event that has a clock time.', card: remind('on-the-day', now - 4 * 3_600_000) },
    { name: 'reminder-late', says: 'When it could not be posted in time.', card: remind('day-before', before, { late: true }) },
    {
      name: 'reminder-deadline',
      says: 'Before a deadline, to which nobody comes.',
      card: reminderCard({ event: deadline, kind: 'day-before', late: false, now: dueOf(deadline) }, data, links, language),
    },
    {
      name: 'moved',
      says: 'Tells the channel that an event it has heard of was moved.',
      card: changeNoticeCard({ notice: 'moved', before: earlier }, event, data, today, links, language),
    },
    {
      name: 'cancelled',
      says: 'Tells that it was called off.',
      card: changeNoticeCard({ notice: 'cancelled', before: event.when }, { ...event, cancelled: true }, data, today, links, language),
    },
    {
      name: 'revived',
      says: 'Tells that it is held after all.',
      card: changeNoticeCard({ notice: 'revived' }, event, data, today, links, language),
    },
    {
      name: 'outdated',
      says: 'What stands in place of a reminder of a time that is no more.',
      card: outdatedCard(event, earlier, today, links, language),
    },
    {
      name: 'digest',
      says: 'What the month holds, on its first working day.',
      card: digestCard(digest, '2021-04-01', false, links, language),
    },
    {
      name: 'follow-up',
      says: 'Asks after an event what came of it: one question, the rest behind a button.',
      card: followUpCard({ ...asking, answered: 0 }, data, links, language),
    },
    {
      name: 'follow-up-filled',
      says: 'Opened to be changed, or begun from what still holds of the organisation’s last answer.',
      card: followUpCard(
        { ...asking, typed, hints: [words.followUp.besides, words.followUp.fromLast(round.title)], problem: words.update.textMissing },
        data,
        links,
        language,
      ),
    },
    {
      name: 'thanks',
      says: 'What was saved, with the ways to change it and to take it back.',
      card: thanksCard({ round, answer, answered: 8, today, closed: false }, data, links, language),
    },
    { name: 'taken-back', says: 'In its place when it was taken back.', card: takenBackCard(round, links, language) },
    {
      name: 'choose-organisation',
      says: 'Asked once of whoever answers for the first time.',
      card: chooseOrganisationCard(round, data, today, language),
    },
    { name: 'nudge', says: 'The one reminder of an open follow-up.', card: nudgeCard(round, 25, 7, today, links, language) },
    { name: 'closed', says: 'In the place of a follow-up that has closed.', card: closedCard(round, today, true, links, language) },
    { name: 'on-the-tab', says: 'In the place of a form that has grown too long for a card.', card: onTheTabCard(round, links, language) },
    { name: 'withdrawn', says: 'In the place of a follow-up that the secretariat took away.', card: withdrawnCard(language) },
    {
      name: 'event',
      says: 'One event, as it is answered and as it is put into a conversation.',
      card: eventCard(event, undefined, { ...telling, now: before }),
    },
    {
      name: 'event-cancelled',
      says: 'The same once it is called off.',
      card: eventCard({ ...event, cancelled: true }, undefined, telling),
    },
    { name: 'priority', says: 'One priority with its actions and what was written last.', card: priorityCard(priority, updates, telling) },
    {
      name: 'action',
      says: 'One action: where it stands, who answers for it, and the way to write of it.',
      card: actionCard(action, priority, updates, telling),
    },
    { name: 'indicator', says: 'One indicator in figures and in words.', card: indicatorCard(telling, indicator) },
    { name: 'practice', says: 'A good practice, word for word.', card: practiceCard(practice, telling) },
    { name: 'round', says: 'A follow-up to which somebody has linked.', card: roundCard(round, [answer], telling) },
    { name: 'update-form', says: 'A line under an action, in a few words.', card: updateForm(form, telling) },
    {
      name: 'update-form-problem',
      says: 'The same from a priority, when something is missing.',
      card: updateForm(
        {
          ...form,
          action: undefined,
          asksOrganisation: true,
          typed: { text: update.text, status: 'in-progress' },
          problem: words.update.actionMissing,
        },
        telling,
      ),
    },
    { name: 'update-saved', says: 'What was stored, with an undo.', card: updateCard(update, action, telling) },
    { name: 'update-undone', says: 'In its place when it was undone.', card: updateCard({ ...update, withdrawnAt: now }, action, telling) },
    { name: 'calendar', says: 'What is coming.', card: calendarCard(telling) },
    { name: 'priorities', says: 'The priorities.', card: prioritiesCard(telling) },
    { name: 'no-priority', says: 'When there is none of that number.', card: noPriorityCard(9, telling) },
    { name: 'indicators', says: 'All indicators.', card: indicatorsCard(telling) },
    { name: 'follow-ups', says: 'The open follow-ups.', card: followUpsCard(telling, new Map([[v.parse(v.any(), round.id), [answer]]])) },
    {
      name: 'choices',
      says: 'When a question may mean two or three things.',
      card:
        choicesCard(
          [
            { intent: 'event', id: event.id },
            { intent: 'action', id: action.id },
          ],
          false,
          telling,
        ) ?? helpCard(telling),
    },
    { name: 'help', says: 'What one can ask.', card: helpCard(telling) },
    {
      name: 'not-found',
      says: 'When nothing was understood: what is nearest.',
      card: choicesCard([{ intent: 'calendar' }, { intent: 'followUps' }], true, telling) ?? helpCard(telling),
    },
    ...answersShown(telling),
    ...privateShown(telling),
    ...(await byChatShown(telling)),
  ];
};

import type { Telling } from '../../src/conversation/cards/telling';
import { welcomePersonCard } from '../../src/conversation/welcomePersonCard';
import { hours } from '../../src/kit/clock';
import { dayOf } from '../../src/kit/time';
import { personalReminderCard } from '../../src/personal/personalReminderCard';
import { privateNudgeCard } from '../../src/personal/privateNudgeCard';
import { remindCard } from '../../src/personal/remindCard';
import { settingsCard } from '../../src/personal/settingsCard';
import { openActions, organisationsAsked } from '../../src/statusRounds/openActions';
import { channelCard, statusForm, statusThanks, whoseStatusCard } from '../../src/statusRounds/statusCards';
import { examplesIn } from './examples';
import type { Shown } from './shown';

/** What is said to one person alone, and the status rounds, which go there where they can. */
export const privateShown = (telling: Telling): readonly Shown[] => {
  const { data, now, links, language } = telling;
  const { event, round, answer, update } = examplesIn(data);
  const today = dayOf(now);
  const yesterday = now - hours(24);
  const member = {
    person: answer.person,
    organisation: answer.organisation,
    personal: {
      remind: { dayBefore: true, hourBefore: false },
      private: { reminders: true, nudges: true, statusRounds: false },
      quietHours: { from: '18:00', to: '08:00' },
    },
  };
  const month = '2021-06';
  const open = openActions(data, []);
  const asked = organisationsAsked(data, open, today);
  const [organisation] = asked.toSorted((a, b) => ownOf(b.id).length - ownOf(a.id).length);
  function ownOf(id: string) {
    return open.filter(({ askedOf }) => askedOf.some((each) => each === id));
  }
  if (organisation === undefined) throw new Error('Nobody has anything to answer');
  const actions = ownOf(organisation.id);
  const written = actions.slice(0, 2).map((each) => ({ open: each, update: { ...update, action: each.action.id } }));
  return [
    {
      name: 'welcome-person',
      says: 'Said once to whoever is alone with the bot.',
      card: welcomePersonCard(data.network.frame.name, links, language),
    },
    {
      name: 'settings',
      says: 'Everything that somebody decides for themselves.',
      card: settingsCard({ data, member, today }, links, language),
    },
    {
      name: 'remind-me',
      says: '»Muistuta minua»: when one is reminded of an event.',
      card: remindCard(event, { dayBefore: true, hourBefore: false }, { data, now: yesterday, language }),
    },
    {
      name: 'reminder-private',
      says: 'The reminder that somebody asked for, to them alone.',
      card: personalReminderCard({ event, ahead: 'day', late: false, now: yesterday, coming: 'yes' }, data, links, language),
    },
    {
      name: 'nudge-private',
      says: 'That an organisation has not answered, to those who wished to be told.',
      card: privateNudgeCard(round, organisation.name, today, links, language),
    },
    {
      name: 'status-round',
      says: 'Once a quarter in the channel: whom the bot asks where their actions stand.',
      card: channelCard(month, asked, false, links, language),
    },
    {
      name: 'status-form',
      says: 'All that one organisation has open, filled in with where each stands.',
      card: statusForm({ month, organisation, actions }, links, language),
    },
    {
      name: 'status-thanks',
      says: 'What was written down, and the way to change it.',
      card: statusThanks(month, written, actions.length - written.length, links, language),
    },
    {
      name: 'status-nothing-new',
      says: 'The same where nothing has changed.',
      card: statusThanks(month, [], actions.length, links, language),
    },
    {
      name: 'status-whose',
      says: 'Asked once of whoever answers before the network knows for whom they speak.',
      card: whoseStatusCard(month, data, today, language),
    },
  ];
};

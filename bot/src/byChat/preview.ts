import type { CalendarEvent } from '../calendar/event';
import { dayInWords, whenInWords } from '../calendar/whenInWords';
import { planned } from '../changes/planned';
import { versionOf } from '../changes/version';
import type { Ledger } from '../delivery/ports';
import { openedNow } from '../followUps/openedNow';
import type { CardReply } from '../followUps/pressing';
import { roundIdOf, stateOf } from '../followUps/round';
import { findRound } from '../followUps/rounds';
import { card, execute, heading, line } from '../kit/card';
import type { Clock, Instant } from '../kit/clock';
import type { Language } from '../kit/languages';
import { dayOf } from '../kit/time';
import type { Links } from '../network/links';
import type { NetworkData } from '../network/networkData';
import { changeNotice, standingsBeforeChange } from '../reminders/changeNotice';
import { noticeInWords } from '../reminders/changeNoticeCard';
import { lastHeard } from '../reminders/lastHeard';
import { byChatWords } from '../text/byChat';
import type { Moment } from './moment';
import { movedWhen } from './movedWhen';
import { carried, type Plan } from './plan';

export type PreviewPorts = { readonly readPost: Ledger['read']; readonly clock: Clock; readonly links: Links };
export type Previewing = { readonly data: NetworkData; readonly language: Language };
export type Wish =
  | { readonly command: 'moveEvent'; readonly moment: Moment }
  | { readonly command: 'cancelEvent' }
  | { readonly command: 'openFollowUp' };

/** What would become of an event and what the channel would be told, before anything is done. */
export const preview = async (
  event: CalendarEvent,
  wish: Wish,
  { data, language }: Previewing,
  ports: PreviewPorts,
): Promise<CardReply> => {
  const now = ports.clock.now();
  const words = byChatWords(language);
  const base = versionOf('event', event);
  const full = (when: CalendarEvent['when']) => whenInWords(when, dayOf(now), language).full;
  if (wish.command !== 'openFollowUp' && event.cancelled) return { sentence: words.alreadyCancelled(event.title) };
  switch (wish.command) {
    case 'moveEvent': {
      const when = movedWhen(event.when, wish.moment);
      if (JSON.stringify(when) === JSON.stringify(event.when)) return { sentence: words.sameTime };
      const tells = await told({ ...event, when }, event, data, now, ports);
      const plan: Plan = { command: 'moveEvent', event: event.id, base, when };
      return ask(
        words.move(event.title),
        [words.fromTo(full(event.when), full(when)), toldInWords(tells, language)],
        words.doMove,
        plan,
        language,
      );
    }
    case 'cancelEvent': {
      const tells = await told({ ...event, cancelled: true }, event, data, now, ports);
      const plan: Plan = { command: 'cancelEvent', event: event.id, base };
      return ask(words.cancel(event.title), [full(event.when), toldInWords(tells, language)], words.doCancel, plan, language);
    }
    case 'openFollowUp':
      return previewRound(event, data, now, language);
  }
};

function previewRound(event: CalendarEvent, data: NetworkData, now: Instant, language: Language): CardReply {
  const words = byChatWords(language);
  const today = dayOf(now);
  const id = roundIdOf(event.id);
  const known = findRound(data, id);
  const state = known === undefined ? 'none' : stateOf(known, now);
  if (known !== undefined && state === 'open') return { sentence: words.alreadyOpen(dayInWords(known.lastDay, today, language)) };
  const written = data.rounds.find((round) => round.id === id);
  const times = openedNow(now, data.network.settings.rules);
  const plan: Plan = {
    command: 'openFollowUp',
    event: event.id,
    ...(written === undefined ? {} : { base: versionOf('round', written) }),
    ...times,
  };
  const day = dayInWords(times.lastDay, today, language);
  return ask(words.openFollowUp(event.title), [state === 'closed' ? words.asksOn(day) : words.asksNow(day)], words.doOpen, plan, language);
}

/** What the channel would be told, in its own language. */
async function told(
  wanted: CalendarEvent,
  before: CalendarEvent,
  data: NetworkData,
  now: Instant,
  { readPost }: PreviewPorts,
): Promise<string | undefined> {
  const after = planned(wanted, before, now);
  const heard = await lastHeard(readPost)(data.network, after, standingsBeforeChange(after));
  const notice = changeNotice(after, heard, now);
  return notice && noticeInWords(notice, after, dayOf(now), data.network.settings.language).join('. ');
}

const toldInWords = (tells: string | undefined, language: Language): string => {
  const words = byChatWords(language);
  return tells === undefined ? words.tellsNothing : words.tells(tells);
};

const ask = (title: string, said: readonly string[], doIt: string, plan: Plan, language: Language): CardReply => ({
  card: card(
    [heading(title), ...said.map((each) => line(each))],
    [
      execute(doIt, 'chat.do', carried(plan), false),
      execute(byChatWords(language).notNow, 'item.show', { item: 'event', id: plan.event }, false),
    ],
    title,
  ),
});

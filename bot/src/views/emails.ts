import { whyNotAsked } from '../attendance/asked';
import type { CalendarEvent } from '../calendar/event';
import { firstDay, hasDay } from '../calendar/times';
import { dayInWords, nearnessInWords, whenInWords } from '../calendar/whenInWords';
import type { Email } from '../contract/eventPage';
import type { Answer } from '../followUps/answer';
import { type Round, roundIdOf, stateOf } from '../followUps/round';
import { answeredBy, askedOn, findRound } from '../followUps/rounds';
import { dayOf } from '../kit/time';
import { emailWords } from '../text/email';
import { organisationName } from './actionView';
import { isPast } from './eventView';
import { letter, listed, signed } from './letter';
import { type Reader, todayOf } from './reader';

/** An invitation or, within a week, a reminder; of what has been, what one can still do about it. */
export const eventEmail = (event: CalendarEvent, reader: Reader): Email => {
  const { data, links, language } = reader;
  const words = emailWords(language);
  const when = whenInWords(event.when, todayOf(reader), language);
  const { subject, opening } = purposeOf(event, when.full, reader);
  const page = links.page(`calendar/${event.id}`);
  const round = findRound(data, roundIdOf(event.id));
  const open = round !== undefined && stateOf(round, reader.now) === 'open' ? round : undefined;
  const body = letter([
    `${words.hello},`,
    [opening, event.title],
    [
      words.when(event.when.precision === 'day' && event.kind !== 'deadline' ? `${when.full}, ${when.time}` : when.full),
      ...(event.place === undefined ? [] : [words.place(event.place)]),
      ...(event.joinUrl === undefined || event.cancelled ? [] : [words.join(event.joinUrl)]),
      ...(event.organisers.length === 0 ? [] : [words.organisers(event.organisers.join(', '))]),
    ],
    event.agenda === undefined ? listed(words.topics, event.topics) : [words.agenda, event.agenda],
    listed(
      words.materials,
      (event.materials ?? []).map(({ title, url }) => `${title}: ${url}`),
    ),
    event.memo === undefined ? undefined : words.memo(event.memo),
    [
      whyNotAsked(event, reader.now) === undefined ? words.answer(page) : words.more(page),
      ...(hasDay(event.when) && !event.cancelled && !isPast(event, reader)
        ? [words.addToCalendar(links.calendarFile(data.network, event.id))]
        : []),
      ...(open === undefined
        ? []
        : [words.tellWhatCame(dayInWords(open.lastDay, todayOf(reader), language), links.page(`follow-ups/${open.id}`))]),
    ],
    signed(reader),
  ]);
  return { subject, body };
};

function purposeOf(event: CalendarEvent, when: string, reader: Reader) {
  const words = emailWords(reader.language);
  if (event.cancelled) return { subject: words.cancelled(event.title), opening: words.calledOff };
  if (isPast(event, reader)) return { subject: words.held(event.title, when), opening: words.looking };
  const soon = hasDay(event.when) && nearnessInWords(firstDay(event.when), todayOf(reader), reader.language) !== undefined;
  return soon
    ? { subject: words.reminder(event.title, when), opening: words.reminding }
    : { subject: words.invitation(event.title, when), opening: words.inviting };
}

/** What the network's organisations told of an event, for those who do not read the channel. */
export const roundEmail = (round: Round, answers: readonly Answer[], reader: Reader): Email => {
  const { data, links, language } = reader;
  const words = emailWords(language);
  const told = [...answers].sort((a, b) => a.at - b.at);
  const page = links.page(`follow-ups/${round.id}`);
  const about =
    round.event === undefined ? round.title : `${round.title}, ${whenInWords(round.event.when, todayOf(reader), language).full}`;
  const lines = (pick: (answer: Answer) => string | undefined) =>
    told.flatMap((answer) => {
      const text = pick(answer);
      return text === undefined ? [] : [`${organisationName(answer.organisation, reader)}: ${text}`];
    });
  const body = letter([
    `${words.hello},`,
    [about, words.answered(answeredBy(answers).size, askedOn(dayOf(round.opensAt), data).length)],
    told.length === 0 ? words.noAnswers : undefined,
    listed(
      words.whatCame,
      lines(({ content }) => content.outcome),
    ),
    listed(
      words.goodPractices,
      lines(({ content }) => content.goodPractice),
    ),
    listed(
      words.next,
      lines(({ content }) => content.next),
    ),
    [
      words.readAll(page),
      ...(stateOf(round, reader.now) === 'open' ? [words.until(dayInWords(round.lastDay, todayOf(reader), language), page)] : []),
    ],
    signed(reader),
  ]);
  return { subject: words.round(round.title), body };
};

import type { CalendarEvent } from '../calendar/event';
import { begunAt, belongsToMonth, byTime, firstDay, hasDay, lastDay } from '../calendar/times';
import { dayInWords, monthInWords, whenInWords } from '../calendar/whenInWords';
import type { Answer } from '../followUps/answer';
import type { Round } from '../followUps/round';
import { answeredBy, askedOn, openRounds } from '../followUps/rounds';
import { indicatorInWords } from '../indicators/inWords';
import { type Card, type CardBody, card, execute, heading, labelledLine, line, openUrl, quietLine, shorten } from '../kit/card';
import type { Instant } from '../kit/clock';
import type { Language } from '../kit/languages';
import { type Day, dayOf } from '../kit/time';
import type { Links } from '../network/links';
import type { NetworkData } from '../network/networkData';
import { wordsOf } from '../text/words';

/** A card lists at most so many lines; the tab has the rest. */
const mostLines = 12;

export type Answering = { readonly data: NetworkData; readonly now: Instant; readonly links: Links; readonly language: Language };

export const helpCard = ({ language, links }: Pick<Answering, 'language' | 'links'>, nearest?: readonly string[]): Card => {
  const { help, buttons } = wordsOf(language);
  const title = nearest === undefined ? help.heading : help.notUnderstood;
  const order = (word: string) =>
    nearest === undefined ? 0 : nearest.some((name) => namesOf[name] === help.list.findIndex(([each]) => each === word)) ? -1 : 0;
  const rows = [...help.list].sort(([a], [b]) => order(a ?? '') - order(b ?? ''));
  return card(
    [
      heading(title),
      ...(nearest === undefined ? [line(help.text)] : []),
      ...rows.map(([word, meaning]) => labelledLine(word ?? '', meaning ?? '')),
    ],
    [openUrl(buttons.openOverview, links.tab(''))],
    title,
  );
};

/** Which line of the help's list a command is. */
const namesOf: Readonly<Record<string, number>> = { calendar: 0, priorities: 2, indicators: 4, followUps: 5 };

export const calendarCard = ({ data, now, links, language }: Answering): Card => {
  const { answers, buttons } = wordsOf(language);
  const today = dayOf(now);
  const coming = data.events.filter((event) => !event.cancelled && isAhead(event, now, today)).sort(byTime);
  return card(
    [heading(answers.calendar), ...(coming.length === 0 ? [line(answers.nothingComing)] : eventRows(coming, today, language))],
    [openUrl(buttons.openCalendar, links.tab('calendar'))],
    answers.calendar,
  );
};

export const monthCard = ({ data, now, links, language }: Answering, month: number, year: number | undefined): Card => {
  const { answers, buttons } = wordsOf(language);
  const wanted = `${year ?? nearestYear(data, month, now)}-${String(month).padStart(2, '0')}`;
  const title = monthInWords(wanted, language);
  const events = data.events.filter((event) => !event.cancelled && belongsToMonth(wanted, event.when)).sort(byTime);
  return card(
    events.length === 0
      ? [line(answers.nothingInMonth(title))]
      : [heading(title.charAt(0).toUpperCase() + title.slice(1)), ...eventRows(events, dayOf(now), language)],
    [openUrl(buttons.openCalendar, links.tab(`calendar?month=${wanted}`))],
    title,
  );
};

export const prioritiesCard = ({ data, links, language }: Answering): Card => {
  const { answers, buttons } = wordsOf(language);
  return card(
    [
      heading(answers.priorities),
      ...data.priorities.flatMap(({ order, title, actions }) => [
        labelledLine(String(order), title),
        quietLine(answers.actionCount(actions.length)),
      ]),
    ],
    [openUrl(buttons.openPriorities, links.tab('priorities'))],
    answers.priorities,
  );
};

export const indicatorsCard = ({ data, links, language }: Answering): Card => {
  const words = wordsOf(language);
  const rows = data.indicators.flatMap((indicator): CardBody => {
    const view = indicatorInWords(indicator, data.network.settings.regions, language);
    const figures = view.regions.map(({ regionName, text }) => `${regionName} ${text ?? words.answers.noData}`).join(', ');
    const target = view.target === undefined ? '' : ` (${words.answers.target(view.target.text)})`;
    if (indicator.direction === 'qualitative') return [labelledLine(indicator.shortName, words.answers.qualitative)];
    if (view.period === undefined) return [labelledLine(indicator.shortName, words.answers.noData + target)];
    return [
      labelledLine(
        indicator.shortName,
        `${figures}, ${words.answers.wholeCountry} ${view.wholeCountry?.text ?? words.answers.noData} (${view.period})`,
      ),
      quietLine(view.source ?? ''),
    ];
  });
  return card(
    [heading(words.answers.indicators), ...rows],
    [openUrl(words.buttons.openIndicators, links.tab('indicators'))],
    words.answers.indicators,
  );
};

export const followUpsCard = ({ data, now, links, language }: Answering, given: ReadonlyMap<Round['id'], readonly Answer[]>): Card => {
  const { answers, buttons } = wordsOf(language);
  const today = dayOf(now);
  const open = openRounds(data, now);
  const rows = open.flatMap(
    (round): CardBody => [
      labelledLine(dayInWords(dayOf(round.opensAt), today, language), round.title),
      quietLine(
        answers.roundOpen(
          answeredBy(given.get(round.id) ?? []).size,
          askedOn(today, data).length,
          dayInWords(round.lastDay, today, language),
        ),
      ),
    ],
  );
  return card(
    [heading(answers.followUps), ...(rows.length === 0 ? [line(answers.noOpenRounds)] : rows)],
    [
      ...open
        .slice(-3)
        .map((round) => execute(shorten(`${buttons.answer}: ${round.title}`, 60), 'followUp.edit', { round: round.id }, false)),
      openUrl(buttons.openFollowUps, links.tab('follow-ups')),
    ],
    answers.followUps,
  );
};

function eventRows(events: readonly CalendarEvent[], today: Day, language: Language): CardBody {
  return cut(events, language, (event) => labelledLine(whenInWords(event.when, today, language).full, event.title));
}

/** A row for each item, and how many were left out where there are too many. */
function cut<Item>(items: readonly Item[], language: Language, row: (item: Item) => CardBody[number]): CardBody {
  const hidden = items.length - mostLines;
  if (hidden <= 1) return items.map(row);
  return [...items.slice(0, mostLines).map(row), quietLine(wordsOf(language).answers.more(hidden))];
}

/** Only of what touches today is the instant asked for: days are told apart far faster. */
const isAhead = ({ kind, when }: CalendarEvent, now: Instant, today: Day): boolean => {
  if (today < firstDay(when)) return true;
  if (lastDay(when) < today) return false;
  return !hasDay(when) || now < (begunAt({ kind, when }) ?? 0);
};

/** A month without a year is the nearest that has events: this year's, else the one next to come or the latest that has been. */
function nearestYear(data: NetworkData, month: number, now: Instant): number {
  const thisYear = Number(dayOf(now).slice(0, 4));
  const has = (year: number) => data.events.some((event) => belongsToMonth(`${year}-${String(month).padStart(2, '0')}`, event.when));
  return [thisYear, thisYear + 1, thisYear - 1].find(has) ?? thisYear;
}

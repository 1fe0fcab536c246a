import type { CalendarEvent } from '../../calendar/event';
import { isOver } from '../../calendar/times';
import { dayInWords } from '../../calendar/whenInWords';
import type { Answer } from '../../followUps/answer';
import { roundIdOf, stateOf } from '../../followUps/round';
import { findRound } from '../../followUps/rounds';
import { type Card, type CardBody, card, execute, heading, line, openUrl, quietLine, quotation, shorten } from '../../kit/card';
import { dayOf } from '../../kit/time';
import { understandingWords } from '../../text/understanding';
import { wordsOf } from '../../text/words';
import { nameOf } from '../cards/actionRows';
import type { Telling } from '../cards/telling';
import { eventRow } from './rows';

const mostAnswers = 5;
const longestAnswer = 400;
const longestAgenda = 1500;

/** What came of an event: its memo and what the organisations took from it; of one that is ahead, its agenda. */
export const agreedCard = (event: CalendarEvent, given: readonly Answer[], telling: Telling): Card => {
  const { data, now, links, language } = telling;
  const words = understandingWords(language).agreed;
  const { buttons } = wordsOf(language);
  const today = dayOf(now);
  const ahead = !isOver(event.when, now);
  const round = findRound(data, roundIdOf(event.id));
  const isOpen = round !== undefined && stateOf(round, now) === 'open';
  const title = words.heading(event.title);
  return card(
    [
      heading(title),
      eventRow(today, language)(event),
      ...(event.agenda === undefined ? [] : [quietLine(words.agenda), quotation(shorten(event.agenda, longestAgenda))]),
      ...(ahead ? [line(words.ahead)] : answerLines(given, telling)),
      ...(ahead || event.memo !== undefined ? [] : [quietLine(words.noMemo)]),
    ],
    [
      ...(event.memo === undefined ? [] : [openUrl(words.openMemo, event.memo)]),
      ...(isOpen ? [execute(buttons.answer, 'followUp.edit', { round: round.id }, false)] : []),
      ...(given.length === 0 ? [] : [openUrl(words.readAnswers, links.tab(`follow-ups/${event.id}`))]),
      openUrl(buttons.openInTab, links.tab(`calendar/${event.id}`)),
    ],
    title,
  );
};

function answerLines(given: readonly Answer[], { data, now, language }: Telling): CardBody {
  const words = understandingWords(language).agreed;
  if (given.length === 0) return [line(words.noAnswers)];
  const newest = given.toSorted((a, b) => b.at - a.at);
  return [
    quietLine(words.answers(given.length)),
    ...newest
      .slice(0, mostAnswers)
      .flatMap(
        ({ content, organisation, at }): CardBody => [
          quotation(shorten(content.outcome, longestAnswer)),
          { ...quietLine(`${nameOf(organisation, data)}, ${dayInWords(dayOf(at), dayOf(now), language)}`), spacing: 'None' },
        ],
      ),
  ];
}

import { dayInWords } from '../../calendar/whenInWords';
import type { Answer } from '../../followUps/answer';
import { type Round, stateOf } from '../../followUps/round';
import { answeredBy, askedOn } from '../../followUps/rounds';
import { type Card, card, execute, heading, line, openUrl, quietLine } from '../../kit/card';
import { dayOf } from '../../kit/time';
import { cardWords } from '../../text/cards';
import { wordsOf } from '../../text/words';
import type { Telling } from './telling';

/** A follow-up in a few words: how many have answered, until when one may, and the way to do it. */
export const roundCard = (round: Round, given: readonly Answer[], { data, now, links, language }: Telling): Card => {
  const { followUp, buttons } = wordsOf(language);
  const today = dayOf(now);
  const state = stateOf(round, now);
  const closes = dayInWords(round.lastDay, today, language);
  const title = `${cardWords(language).extension.kind.round}: ${round.title}`;
  const until = {
    coming: followUp.opensOnTab(dayInWords(dayOf(round.opensAt), today, language)),
    open: followUp.until(closes),
    closed: followUp.closedShort(closes),
  };
  return card(
    [
      heading(title),
      line(cardWords(language).item.round(answeredBy(given).size, askedOn(dayOf(round.opensAt), data).length)),
      quietLine(until[state]),
    ],
    [
      ...(state === 'open' ? [execute(buttons.answer, 'followUp.edit', { round: round.id }, false)] : []),
      openUrl(buttons.readAnswers, links.tab(`follow-ups/${round.id}`)),
    ],
    `${title}. ${until[state]}`,
  );
};

import { dayInWords } from '../../calendar/whenInWords';
import { type Card, card, heading, line, openUrl, quietLine, quotation, shorten } from '../../kit/card';
import type { Instant } from '../../kit/clock';
import { dayOf } from '../../kit/time';
import { cardWords } from '../../text/cards';
import { wordsOf } from '../../text/words';
import type { Telling } from './telling';

export type Practice = {
  readonly text: string;
  readonly organisation: string | undefined;
  readonly round: string | undefined;
  readonly at: Instant | undefined;
  /** Where all of it can be read. */
  readonly page: string;
};

const longestText = 1500;

/** A good practice that an organisation told of, word for word. */
export const practiceCard = (practice: Practice, { now, links, language }: Telling): Card => {
  const { text, organisation, round, at, page } = practice;
  const title = cardWords(language).item.practice;
  const day = at === undefined ? undefined : dayInWords(dayOf(at), dayOf(now), language);
  const from = [organisation, day].filter((part) => part !== undefined).join(', ');
  return card(
    [
      heading(title),
      quotation(shorten(text, longestText)),
      ...(from === '' ? [] : [quietLine(from)]),
      ...(round === undefined ? [] : [line(round)]),
    ],
    [openUrl(wordsOf(language).buttons.readAnswers, links.tab(page))],
    `${title}: ${shorten(text, 200)}`,
  );
};

import { dayInWords } from '../../calendar/whenInWords';
import { type Card, type CardBody, card, execute, heading, line, openUrl, quietLine, quotation, shorten } from '../../kit/card';
import { dayOf } from '../../kit/time';
import type { Action } from '../../priorities/priority';
import type { Update } from '../../priorities/update';
import { cardWords } from '../../text/cards';
import { wordsOf } from '../../text/words';
import { nameOf } from './actionRows';
import type { Telling } from './telling';

/** The line as whoever wrote it sees it, with the ways to change it and to take it back; taken back it says so. */
export const updateCard = (update: Update, action: Action, telling: Telling): Card => {
  const { links, language } = telling;
  const words = cardWords(language).update;
  const undone = update.withdrawnAt !== undefined;
  const title = undone ? words.undone : words.saved;
  const itself = { action: action.id, line: update.id ?? '' };
  return card(
    [
      heading(title),
      ...(undone ? [line(words.undoneText)] : []),
      { type: 'Container', style: 'emphasis', items: written(update, telling) },
      quietLine(shorten(action.text, 240)),
    ],
    [
      ...(undone ? [] : [execute(words.undo, 'update.withdraw', itself, false)]),
      execute(undone ? words.again : words.edit, 'update.begin', itself, false),
      execute(words.show, 'item.show', { item: 'action', id: action.id }, false),
      openUrl(wordsOf(language).buttons.openInTab, links.tab(`priorities/${action.id}`)),
    ],
    title,
  );
};

const written = ({ text, status, organisation, at }: Update, { data, now, language }: Telling): CardBody => {
  const words = cardWords(language).update;
  return [
    quotation(shorten(text, 2000)),
    ...(status === undefined ? [] : [quotation(words.newStatus(wordsOf(language).status[status]))]),
    quietLine(words.savedAs(nameOf(organisation, data), dayInWords(dayOf(at), dayOf(now), language))),
  ];
};

import { dayInWords } from '../../calendar/whenInWords';
import { type Card, card, execute, heading, labelledLine, openUrl, quietLine, shorten } from '../../kit/card';
import { dayOf } from '../../kit/time';
import type { Action, Priority } from '../../priorities/priority';
import type { Update } from '../../priorities/update';
import { cardWords } from '../../text/cards';
import { wordsOf } from '../../text/words';
import { latestLines, statusInWords, whoAnswers } from './actionRows';
import { showingItself } from './itself';
import type { Telling } from './telling';

const longestTitle = 400;
const mostLines = 3;

/** One action: where it stands, who answers for it, what was written last, and the way to write more. */
export const actionCard = (action: Action, priority: Priority, updates: readonly Update[], telling: Telling): Card => {
  const { now, links, language } = telling;
  const words = cardWords(language);
  const title = shorten(action.text, longestTitle);
  const who = whoAnswers(action, priority);
  const status = statusInWords(action, updates, telling);
  const told = card(
    [
      heading(title),
      labelledLine(words.item.status, status),
      ...(who === undefined ? [] : [quietLine(words.item.responsible(who))]),
      ...(action.due === undefined ? [] : [quietLine(words.item.due(dayInWords(action.due, dayOf(now), language)))]),
      quietLine(wordsOf(language).reminder.priority(priority.order, priority.title)),
      ...latestLines(updates, [action], mostLines, telling),
    ],
    [
      execute(words.update.begin, 'update.begin', { action: action.id }, false),
      openUrl(wordsOf(language).buttons.openInTab, links.tab(`priorities/${action.id}`)),
    ],
    `${title}. ${words.item.status} ${status}`,
  );
  return showingItself(told, { item: 'action', id: action.id });
};

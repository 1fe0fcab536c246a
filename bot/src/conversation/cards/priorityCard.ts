import { type Card, type CardBody, card, execute, heading, labelledLine, line, openUrl, quietLine, shorten } from '../../kit/card';
import type { Priority } from '../../priorities/priority';
import type { Update } from '../../priorities/update';
import { cardWords } from '../../text/cards';
import { wordsOf } from '../../text/words';
import { latestLines, statusInWords, whoAnswers } from './actionRows';
import { showingItself } from './itself';
import type { Telling } from './telling';

/** A card lists at most so many actions; the tab has the rest. */
const mostActions = 12;
const longestText = 200;
const mostLines = 2;

/** One priority: its actions with their status, who answers for each, and what was written last. */
export const priorityCard = (priority: Priority, updates: readonly Update[], telling: Telling): Card => {
  const { links, language } = telling;
  const { answers, buttons, reminder } = wordsOf(language);
  const words = cardWords(language);
  const title = reminder.priority(priority.order, priority.title);
  const hidden = priority.actions.length - mostActions;
  const shown = hidden <= 1 ? priority.actions : priority.actions.slice(0, mostActions);
  const told = card(
    [
      heading(title),
      ...(priority.responsible === undefined ? [] : [quietLine(words.item.responsible(shorten(priority.responsible.text, longestText)))]),
      ...shown.flatMap((action): CardBody => {
        const who = action.responsible && whoAnswers(action, priority);
        const standing = labelledLine(`${statusInWords(action, updates, telling)}:`, shorten(action.text, longestText));
        const row = { ...standing, spacing: 'Default' as const };
        return who === undefined ? [row] : [row, { ...quietLine(words.item.responsible(who)), spacing: 'None', size: 'Small' }];
      }),
      ...(hidden <= 1 ? [] : [quietLine(answers.more(hidden))]),
      ...(priority.actions.length === 0 ? [] : latestLines(updates, priority.actions, mostLines, telling)),
    ],
    [
      ...(priority.actions.length === 0 ? [] : [execute(words.update.begin, 'update.begin', { priority: priority.id }, false)]),
      openUrl(buttons.openInTab, links.tab(`priorities?priority=${priority.id}`)),
    ],
    title,
  );
  return showingItself(told, { item: 'priority', id: priority.id });
};

/** What is said of a priority that there is not: which ones there are. */
export const noPriorityCard = (order: number, { data, links, language }: Telling): Card => {
  const { answers, buttons } = wordsOf(language);
  const sentence = answers.noPriority(order, data.priorities.length);
  return card([line(sentence)], [openUrl(buttons.openPriorities, links.tab('priorities'))], sentence);
};

import { type Card, card, heading, labelledLine, line, openUrl, shorten } from '../../kit/card';
import { dayOf } from '../../kit/time';
import { type Action, sharedActionId } from '../../priorities/priority';
import { type ActionStatus, isDelayed, isUnder, statusFrom, type Update } from '../../priorities/update';
import { understandingWords } from '../../text/understanding';
import { wordsOf } from '../../text/words';
import type { Telling } from '../cards/telling';
import { rows } from './rows';

const longest = 200;

/** The actions that are delayed, or those of a status; one that stands under two priorities is told once. */
export const actionsCard = (asked: ActionStatus | 'delayed', updates: readonly Update[], telling: Telling): Card => {
  const { data, now, links, language } = telling;
  const words = understandingWords(language).actions;
  const status = (action: Action) => statusFrom(updates.filter((update) => isUnder(update, action)));
  const seen = new Set<string>();
  const found = data.priorities
    .flatMap(({ order, actions }) => actions.map((action) => ({ order, action })))
    .filter(({ action }) => (asked === 'delayed' ? isDelayed(action, status(action), dayOf(now)) : status(action) === asked))
    .filter(({ action }) => {
      const id = sharedActionId(action);
      return !seen.has(id) && seen.add(id);
    });
  const inWords = asked === 'delayed' ? undefined : wordsOf(language).status[asked];
  const title = inWords === undefined ? words.delayed : words.ofStatus(inWords);
  const none = inWords === undefined ? words.noneDelayed : words.noneOfStatus(inWords);
  return card(
    [
      heading(title),
      ...(found.length === 0
        ? [line(none)]
        : rows(found, language, ({ order, action }) => labelledLine(String(order), shorten(action.text, longest)))),
    ],
    [openUrl(wordsOf(language).buttons.openPriorities, links.tab('priorities'))],
    title,
  );
};

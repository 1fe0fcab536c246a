import { dayInWords } from '../../calendar/whenInWords';
import { type CardBody, heading, labelledLine, quietLine, shorten } from '../../kit/card';
import { dayOf } from '../../kit/time';
import type { NetworkData } from '../../network/networkData';
import { type Action, type Priority, responsibleFor } from '../../priorities/priority';
import { isDelayed, isUnder, statusFrom, type Update } from '../../priorities/update';
import { cardWords } from '../../text/cards';
import { strategyWords } from '../../text/strategy';
import { wordsOf } from '../../text/words';
import type { Telling } from './telling';

const longestText = 240;
const longestNames = 160;

/** 'kesken', and with it 'viivästynyt' where its day has passed. */
export const statusInWords = (action: Action, updates: readonly Update[], { now, language }: Telling): string => {
  const status = statusFrom(updates.filter((update) => isUnder(update, action)));
  const words = wordsOf(language).status[status];
  return isDelayed(action, status, dayOf(now)) ? `${words}, ${strategyWords(language).delayed}` : words;
};

/** Who answers for an action, as the network wrote it. */
export const whoAnswers = (action: Action, priority: Priority): string | undefined => {
  const text = responsibleFor(action, priority)?.text;
  return text === undefined ? undefined : shorten(text, longestNames);
};

/** The newest lines under some actions, each with its day and its writer. */
export const latestLines = (
  updates: readonly Update[],
  actions: readonly Action[],
  most: number,
  { data, now, language }: Telling,
): CardBody => {
  const words = cardWords(language).item;
  const newest = updates
    .filter((update) => actions.some((action) => isUnder(update, action)))
    .sort((a, b) => b.at - a.at)
    .slice(0, most);
  if (newest.length === 0) return [quietLine(words.noUpdates)];
  return [
    { ...heading(words.latest), size: 'Default', separator: true },
    ...newest.map(({ at, organisation, text }) =>
      labelledLine(`${dayInWords(dayOf(at), dayOf(now), language)} ${nameOf(organisation, data)}:`, shorten(text, longestText)),
    ),
  ];
};

export const nameOf = (id: string, { organisations, outsideParties }: NetworkData): string =>
  [...organisations, ...outsideParties].find((each) => each.id === id)?.name ?? id;

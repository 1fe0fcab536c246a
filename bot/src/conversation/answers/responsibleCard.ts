import { type Card, card, heading, line, openUrl, quietLine, shorten } from '../../kit/card';
import { type Responsible, responsibleFor } from '../../priorities/priority';
import { understandingWords } from '../../text/understanding';
import { wordsOf } from '../../text/words';
import { nameOf } from '../cards/actionRows';
import type { Telling } from '../cards/telling';

const longest = 400;

/** Who answers for an action, an objective or a priority, as the network wrote it and by name; undefined where there is no such thing. */
export const responsibleCard = (id: string, { data, links, language }: Telling): Card | undefined => {
  const found = findIn(data, id);
  if (found === undefined) return undefined;
  const words = understandingWords(language).responsible;
  const { title, within, responsible, page } = found;
  const who = whoIs(responsible, words.wholeNetwork, data);
  return card(
    [
      heading(`${words.heading}: ${shorten(title, longest)}`),
      line(responsible === undefined ? words.none : responsible.text),
      ...(who.length === 0 ? [] : [quietLine(who.join(', '))]),
      ...(within === undefined ? [] : [quietLine(words.within(within))]),
    ],
    [openUrl(wordsOf(language).buttons.openInTab, links.tab(page))],
    `${words.heading}: ${responsible?.text ?? words.none}`,
  );
};

const whoIs = (responsible: Responsible | undefined, wholeNetwork: string, data: Telling['data']): readonly string[] =>
  responsible === undefined
    ? []
    : [
        ...(responsible.wholeNetwork ? [wholeNetwork] : []),
        ...responsible.organisations.map((id) => nameOf(id, data)).filter((name) => name !== responsible.text),
      ];

type Found = { readonly title: string; readonly within?: string; readonly responsible: Responsible | undefined; readonly page: string };

/** What has this id among the strategy's priorities, objectives and actions. */
function findIn({ priorities }: Telling['data'], id: string): Found | undefined {
  const all = priorities.flatMap((priority): (Found & { readonly id: string })[] => {
    const { responsible, actions, objectives } = priority;
    const title = `${priority.order} ${priority.title}`;
    const page = `priorities?priority=${priority.id}`;
    return [
      { id: priority.id, title, responsible, page },
      ...objectives.map((each) => ({ id: each.id, title: each.text, within: title, responsible, page })),
      ...actions.map((each) => ({
        id: each.id,
        title: each.text,
        within: title,
        responsible: responsibleFor(each, priority),
        page: `priorities/${each.id}`,
      })),
    ];
  });
  return all.find((each) => each.id === id);
}

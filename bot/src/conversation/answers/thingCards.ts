import { type Card, type CardBody, card, heading, line, openUrl, quietLine, shorten } from '../../kit/card';
import { understandingWords } from '../../text/understanding';
import { wordsOf } from '../../text/words';
import type { StrategyPart } from '../../understanding/meaning';
import type { Telling } from '../cards/telling';

const longest = 600;

const thing = (title: string, body: CardBody, page: string, { links, language }: Telling): Card =>
  card([heading(title), ...body], [openUrl(wordsOf(language).buttons.openInTab, links.tab(page))], title);

/** An objective, and the priority that it belongs to; undefined where there is none such. */
export const objectiveCard = (id: string, telling: Telling): Card | undefined => {
  const priority = telling.data.priorities.find(({ objectives }) => objectives.some((each) => each.id === id));
  const objective = priority?.objectives.find((each) => each.id === id);
  if (priority === undefined || objective === undefined) return undefined;
  const within = understandingWords(telling.language).responsible.within(`${priority.order} ${priority.title}`);
  return thing(objective.text, [...objective.details.map(line), quietLine(within)], `priorities?priority=${priority.id}`, telling);
};

/** A project, its funding and the actions that it carries. */
export const projectCard = (id: string, telling: Telling): Card | undefined => {
  const project = telling.data.projects.find((each) => each.id === id);
  if (project === undefined) return undefined;
  const actions = telling.data.priorities.flatMap((priority) => priority.actions).filter((action) => action.projects.includes(project.id));
  const body = [
    ...(project.funding === undefined ? [] : [quietLine(project.funding)]),
    ...actions.map(({ text }) => line(shorten(text, longest))),
  ];
  return thing(project.name, body, 'network', telling);
};

/** What an abbreviation stands for. */
export const abbreviationCard = (short: string, telling: Telling): Card | undefined => {
  const found = telling.data.network.frame.abbreviations.find((each) => each.short === short);
  if (found === undefined) return undefined;
  return thing(found.short, [line(found.long), ...(found.note === undefined ? [] : [quietLine(found.note)])], 'network', telling);
};

/** A part of what the strategy stands on, word for word. */
export const strategyCard = (part: StrategyPart, telling: Telling): Card => {
  const { frame } = telling.data.network;
  const lines: Record<StrategyPart, readonly string[]> = {
    vision: [frame.vision],
    values: [frame.valuesText],
    motto: [frame.motto],
    goals: [frame.goal, ...frame.goals.items],
    targetGroups: [frame.targetGroups.join(', ')],
  };
  return thing(understandingWords(telling.language).strategy[part], lines[part].map(line), 'priorities?foundation=open', telling);
};

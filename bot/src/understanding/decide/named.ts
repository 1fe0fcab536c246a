import { sharedActionId } from '../../priorities/priority';
import type { SearchKind } from '../../search/hit';
import type { Cue } from '../lexicon/cue';
import type { Meaning } from '../meaning';
import type { Match } from '../names/findNamed';
import type { Network } from '../network';
import type { Reading } from '../reading';
import { eventsNamed, nextOf, pick } from './chooseEvent';
import { about, type Decide, meaningOf, namesSomething, one } from './decision';
import { kindOf } from './kindOf';

/** What is named about as well as the best is another thing that may be meant. */
const asGood = 0.05;
const sureFrom = 0.5;
const nearFrom = 0.3;
const mostChoices = 3;

/** Which kind of thing people mean more often by the same words, and which words tell it. */
const leaning: readonly (readonly [kind: SearchKind, always: number, cue: Cue, told: number])[] = [
  ['priority', 0.08, 'priority', 0.1],
  ['event', 0.07, 'calendar', 0.1],
  ['indicator', 0.06, 'indicator', 0.15],
  ['organisation', 0.06, 'organisation', 0.15],
  ['organisation', 0, 'members', 0.25],
  ['project', 0.06, 'project', 0.2],
  ['project', 0, 'meansWhat', 0.1],
  ['action', 0.02, 'action', 0.15],
  ['objective', 0, 'goals', 0.15],
  ['abbreviation', -0.05, 'meansWhat', 0.1],
];

/** Whatever the message names, where nothing tells what is asked of it. */
export const decideNamed: Decide = (reading, network) => {
  const found = rank(namesSomething(reading) ? reading : { ...reading, asked: reading.mentioned }, network);
  const [best] = found;
  if (best === undefined) return undefined;
  if (best.covered < sureFrom)
    return {
      sure: false,
      nearest: choices(
        found.filter(({ covered }) => covered >= nearFrom),
        network,
      ),
    };
  const kind = best.named.kind;
  if (reading.cues.has('who') && !reading.cues.has('goals') && (kind === 'action' || kind === 'objective' || kind === 'priority')) {
    return one(about('responsible', best.named.id));
  }
  const [first, ...others] = choices(
    found.filter(({ score }) => score >= best.score - asGood),
    network,
  );
  return first && { sure: true, meanings: [first, ...others] };
};

function rank({ asked, cues }: Reading, { names }: Network): readonly Match[] {
  const lean = (kind: SearchKind) =>
    leaning.filter(([each]) => each === kind).reduce((sum, [, always, cue, told]) => sum + always + (cues.has(cue) ? told : 0), 0);
  return names
    .find(asked)
    .map((match) => ({ ...match, score: match.score + lean(match.named.kind) }))
    .toSorted((a, b) => b.score - a.score);
}

/** The different things among what was found: an event for all of its series, an action for all places where it stands. */
function choices(found: readonly Match[], network: Network): readonly Meaning[] {
  const seen = new Map<string, Meaning>();
  for (const { named } of found) {
    const event = named.kind === 'event' ? network.data.events.find(({ id }) => id === named.id) : undefined;
    const meaning = event === undefined ? meaningOf(named) : about('event', event.id);
    if (meaning === undefined) continue;
    const key = `${named.kind} ${event?.series ?? sharedId(named.id, network)}`;
    if (!seen.has(key)) seen.set(key, meaning);
  }
  return [...seen.values()].slice(0, mostChoices);
}

function sharedId(id: string, { data }: Network): string {
  const action = data.priorities.flatMap(({ actions }) => actions).find((each) => each.id === id);
  return action === undefined ? id : sharedActionId(action);
}

/** An event by its name alone: of a series the next to come. */
export const decideNamedSeries: Decide = (reading, network) => {
  if (!namesSomething(reading)) return undefined;
  const found = rank(reading, network);
  const [best] = found;
  const [event] = found.filter(({ named }) => named.kind === 'event');
  if (best === undefined || event === undefined || event.covered < sureFrom || event.score < best.score - asGood / 2) return undefined;
  const chosen = pick(eventsNamed(reading.asked, kindOf(reading), network), reading.span, nextOf, network);
  return chosen && { sure: true, meanings: [about('event', chosen.id)] };
};

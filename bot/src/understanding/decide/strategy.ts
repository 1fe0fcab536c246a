import { StrategyPart } from '../meaning';
import type { Match } from '../names/findNamed';
import type { Network } from '../network';
import { type Reading, recognised } from '../reading';
import { about, type Decide, namesSomething, one } from './decision';

/** A priority by its number: what is in it, or who answers for it. */
export const decidePriority: Decide = ({ order, cues }, { data }) => {
  if (order === undefined) return undefined;
  const priority = data.priorities.find((each) => each.order === order);
  if (priority === undefined) return one({ intent: 'noPriority', order: String(order) });
  return one({ intent: isAnsweredFor(cues) ? 'responsible' : 'priority', id: priority.id });
};

/** What is not begun is often told with the words of what is under way or done. */
const statuses = ['not-started', 'paused', 'dropped', 'in-progress', 'completed'] as const;

/** Where the actions stand, all of them or one. */
export const decideStatus: Decide = (reading, network) => {
  const { cues } = reading;
  if (cues.has('followUp') && !cues.has('action')) return undefined;
  if (isOfAll(reading, network)) {
    if (cues.has('delayed')) return one({ intent: 'delayed' });
    const status = statuses.find((each) => cues.has(each));
    return status && one({ intent: 'actions', status });
  }
  if (!namesSomething(reading)) return undefined;
  const asks = (['status', 'delayed', 'action', ...statuses] as const).some((cue) => cues.has(cue));
  if (!asks || cues.has('indicator') || cues.has('when')) return undefined;
  const [best] = network.names.find(reading.asked, ['action', 'priority']);
  const [rival] = network.names.find(reading.asked, ['indicator']);
  if (best === undefined || best.covered < recognised || (rival !== undefined && rival.score > best.score)) return undefined;
  return one(about(best.named.kind === 'action' ? 'action' : 'priority', best.named.id));
};

/** Whether all actions are asked about: no time and nothing by its name, whatever else is said beside 'actions'. */
function isOfAll({ asked, span, cues }: Reading, { names }: Network): boolean {
  const own = asked.filter(({ soft }) => !soft);
  if (span !== undefined) return false;
  return own.length === 0 || (cues.has('action') && !names.find(own).some(({ covered }) => covered >= recognised));
}

/** 'Kenelle se kuuluu' asks who, 'mitä siihen kuuluu' does not. */
const isAnsweredFor = (cues: Reading['cues']): boolean => cues.has('responsible') || (cues.has('belongs') && cues.has('who'));

/** Who answers for something, or for what a party answers. */
export const decideResponsible: Decide = (reading, network) => {
  const { cues, asked } = reading;
  if (cues.has('ours') && !cues.has('when') && !cues.has('join') && !cues.has('followUp')) return one({ intent: 'ourOrganisation' });
  const asksOfParty = cues.has('belongs') && cues.has('action');
  if (!(isAnsweredFor(cues) || asksOfParty) || !namesSomething(reading)) return undefined;
  const [best] = network.names.find(asked, ['action', 'objective', 'priority']);
  const [party] = network.names.find(asked, ['organisation']);
  if (isBetter(party, best, cues.has('who'))) return one(about('organisation', party.named.id));
  return best === undefined || best.covered < recognised ? undefined : one(about('responsible', best.named.id));
};

const wholly = 0.8;

/** Whoever asks 'who' already knows that it is a party. */
function isBetter(party: Match | undefined, best: Match | undefined, asksWho: boolean): party is Match {
  if (party === undefined || party.covered < recognised || asksWho) return false;
  return best === undefined || party.covered >= wholly || party.score >= best.score;
}

/** What the strategy stands on, its priorities as a whole, its indicators as a whole. */
export const decideWhole: Decide = (reading, network) => {
  const { cues } = reading;
  if (namesSomething(reading)) return undefined;
  const part = StrategyPart.options.find((each) => cues.has(each));
  if (part !== undefined && reading.span === undefined) return one({ intent: 'strategy', part });
  const isBare = reading.mentioned.length === 0 && reading.span === undefined;
  if (cues.has('indicator') || (cues.has('howMuch') && isBare)) return one({ intent: 'indicators' });
  if (cues.has('status') && isBare) return one({ intent: 'priorities' });
  if (isCovered(reading, network)) return undefined;
  return cues.has('priority') || cues.has('action') ? one({ intent: 'priorities' }) : undefined;
};

const isCovered = ({ span }: Reading, _network: Network): boolean => span !== undefined;

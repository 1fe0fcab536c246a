import type { Network } from '../network';
import { type Reading, recognised } from '../reading';
import { about, type Decide, type Decision, namesSomething, one } from './decision';

/** Indicators by name, with the region that was asked for. */
export const decideIndicator: Decide = ({ askedElsewhere, region, cues }, { names }) => {
  if (!askedElsewhere.some(({ soft }) => !soft)) {
    const asksFigures = cues.has('indicator') || cues.has('howMuch');
    return region !== undefined && asksFigures && !cues.has('organisation') && !cues.has('members')
      ? one({ intent: 'indicators' })
      : undefined;
  }
  const [best] = names.find(askedElsewhere, ['indicator']);
  if (best === undefined || best.covered < recognised) return undefined;
  const [rival] = names.find(askedElsewhere, ['priority', 'objective', 'action', 'event', 'organisation', 'project']);
  const asks = cues.has('indicator') || cues.has('howMuch') || region !== undefined;
  if (rival !== undefined && rival.score > best.score + (asks ? 0.3 : 0)) return undefined;
  const indicator = about('indicator', best.named.id);
  return one(indicator.intent === 'indicator' && region !== undefined ? { ...indicator, region } : indicator);
};

/** One organisation and what it does, or those of the network or of a region. */
export const decideParties: Decide = (reading, network) => {
  const { names } = network;
  const { cues, asked, region, askedElsewhere } = reading;
  if (cues.has('does') && namesSomething(reading)) {
    const [best] = names.find(asked, ['organisation']);
    if (best !== undefined && best.covered >= recognised) return one(about('organisation', best.named.id));
  }
  if (askedElsewhere.some(({ soft }) => !soft)) return partiesIn(reading, network);
  const asksMembers = cues.has('members') || (cues.has('network') && cues.has('who') && cues.has('belongs'));
  if (cues.has('organisation') || asksMembers) return one({ intent: 'organisations', region });
  const asksOther = reading.span !== undefined || cues.has('indicator') || cues.has('howMuch');
  return region === undefined || asksOther ? undefined : one({ intent: 'organisations', region });
};

/** 'Kymenlaakson ohjaamot' are organisations of a region, 'Etelä-Karjalan ammattiopisto' is the only one of its kind there. */
function partiesIn({ askedElsewhere, region, span }: Reading, { names, data }: Network): Decision | undefined {
  if (region === undefined || span !== undefined) return undefined;
  const [rival] = names.find(askedElsewhere, ['priority', 'objective', 'action', 'event', 'project', 'indicator']);
  const [first, ...others] = names.find(askedElsewhere, ['organisation']).filter(({ named, covered, score }) => {
    const isThere = data.organisations.some(({ id, regions }) => id === named.id && regions.includes(region));
    return isThere && covered >= recognised && score > (rival?.score ?? 0);
  });
  if (first === undefined) return undefined;
  return one(others.length === 0 ? about('organisation', first.named.id) : { intent: 'organisations', region });
}

/** Good practices, about anything or about what is named. */
export const decidePractices: Decide = ({ cues, own }, { names }) => {
  if (!cues.has('practices')) return undefined;
  if ((['when', 'where', 'join', 'next', 'webinar', 'meeting'] as const).some((cue) => cues.has(cue))) return undefined;
  // Of a chatty question only what the network speaks of is looked for, where it speaks of anything in it.
  const known = own.filter((word) => names.knows(word));
  const topic = (known.length > 0 ? known : own).join(' ').slice(0, 120);
  return one({ intent: 'practices', ...(topic === '' ? {} : { topic }) });
};

/** What an abbreviation stands for, where it is asked or where it is all that is said. */
export const decideAbbreviation: Decide = ({ cues, mentioned }, { data, names }) => {
  const [only, ...others] = mentioned.filter(({ word, soft }) => soft || names.knows(word));
  if (only === undefined || others.length > 0 || cues.has('responsible') || cues.has('ours')) return undefined;
  if (!cues.has('meansWhat') && (cues.has('does') || cues.has('when'))) return undefined;
  const found = data.network.frame.abbreviations.find(({ short }) => short.toLocaleLowerCase('fi') === only.word);
  if (found === undefined) return undefined;
  const isParty = data.organisations.some(({ name }) => name.split(/[ /]/).includes(found.short));
  return isParty && (!cues.has('meansWhat') || cues.has('does')) ? undefined : one({ intent: 'abbreviation', short: found.short });
};

import { type Decide, namesSomething, one } from './decision';

/** The network itself: what its name stands for, or what it is for. */
export const decideNetwork: Decide = (reading, { data }) => {
  const { cues, span, region, order } = reading;
  if (!cues.has('network') || namesSomething(reading) || span !== undefined || region !== undefined || order !== undefined)
    return undefined;
  if (cues.has('does')) return one({ intent: 'strategy', part: 'goals' });
  const { name, abbreviations } = data.network.frame;
  return abbreviations.some(({ short }) => short === name) ? one({ intent: 'abbreviation', short: name }) : undefined;
};

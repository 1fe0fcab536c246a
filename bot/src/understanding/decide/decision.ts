import * as v from 'valibot';
import { Meaning } from '../meaning';
import type { Named } from '../names/named';
import type { Network } from '../network';
import type { Reading } from '../reading';

/** One meaning, several between which the person chooses, or none and what is nearest. */
export type Decision =
  | { readonly sure: true; readonly meanings: readonly [Meaning, ...Meaning[]] }
  | { readonly sure: false; readonly nearest: readonly Meaning[] };

/** Says what a message means where it is of the decider's own kind; undefined where it is not. */
export type Decide = (reading: Reading, network: Network) => Decision | undefined;

export const one = (meaning: Meaning): Decision => ({ sure: true, meanings: [meaning] });

/** A meaning that speaks of something by its id. */
export const about = (intent: Meaning['intent'], id: string): Meaning => v.parse(Meaning, { intent, id });

/** What it means to name something and say no more; undefined for what has no answer of its own. */
export const meaningOf = ({ kind, id }: Named): Meaning | undefined => {
  switch (kind) {
    case 'abbreviation':
      return { intent: 'abbreviation', short: id };
    case 'event':
    case 'priority':
    case 'objective':
    case 'action':
    case 'indicator':
    case 'organisation':
    case 'project':
      return about(kind, id);
    default:
      return undefined;
  }
};

/** The words that name something; soft ones only where there is nothing else. */
export const namesSomething = ({ asked }: Reading): boolean => asked.some(({ soft }) => !soft);

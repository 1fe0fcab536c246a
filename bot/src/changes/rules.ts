import { type BrokenContentRule, fieldName } from '../network/contentProblems';
import { brokenRules } from '../network/contentRules';
import type { NetworkData } from '../network/networkData';

/** 'has-updates': what has been written under an action could be read nowhere any more. */
export type BrokenRule = { readonly rule: BrokenContentRule['rule'] | 'has-updates'; readonly field: string };

/** What a change would break that was whole before: the rules are those of the content file. */
export const rulesBrokenBy = (before: NetworkData, after: NetworkData): readonly BrokenRule[] => {
  const known = new Set(findingsIn(before).map(({ sentence }) => sentence));
  return findingsIn(after)
    .filter(({ sentence }) => !known.has(sentence))
    .map(({ rule, path }) => ({ rule, field: fieldName(path) }));
};

const findingsIn = ({ network, ...content }: NetworkData) => brokenRules({ ...content, frame: network.frame, settings: network.settings });

import { fieldName } from '../network/contentProblems';
import { brokenRules } from '../network/contentRules';
import type { NetworkData } from '../network/networkData';
import type { BrokenRule } from './outcome';

/** What a change would break that was whole before: the rules are those of the content file. */
export const rulesBrokenBy = (before: NetworkData, after: NetworkData): readonly BrokenRule[] => {
  const known = new Set(findingsIn(before).map(({ sentence }) => sentence));
  return findingsIn(after)
    .filter(({ sentence }) => !known.has(sentence))
    .map(({ rule, path }) => ({ rule, field: fieldName(path) }));
};

const findingsIn = ({ network, ...content }: NetworkData) => brokenRules({ ...content, frame: network.frame, settings: network.settings });

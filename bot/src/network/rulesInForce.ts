import type { Instant } from '../kit/clock';
import { latestRules, type PostingRules, type RulesHistory, usualRules } from './postingRules';

type Period = { readonly since: Instant; readonly until: Instant; readonly rules: PostingRules };

const periodsOf = (history: RulesHistory): readonly Period[] =>
  [{ since: Number.NEGATIVE_INFINITY, rules: usualRules }, ...history].map(({ since, rules }, index) => ({
    since,
    until: history[index]?.since ?? Number.POSITIVE_INFINITY,
    rules,
  }));

/** The rules that are in force at an instant. */
export const rulesAt = (instant: Instant, history: RulesHistory): PostingRules =>
  periodsOf(history).find(({ until }) => instant < until)?.rules ?? latestRules(history);

/**
 * When something is due that each set of rules has at a time of its own: at the time that falls into its rules' own
 * period. What has gone out under earlier rules is thereby not due once more under later ones. What was still to come
 * when the rules changed, and would under the new ones have gone out already, keeps the time that it had.
 * Rules that were over before the thing was planned say nothing of it.
 */
export const dueUnder = (
  history: RulesHistory,
  plannedAt: Instant,
  dueBy: (rules: PostingRules) => Instant | undefined,
): Instant | undefined => {
  let kept: Instant | undefined;
  for (const { since, until, rules } of periodsOf(history).filter((period) => period.until > plannedAt)) {
    const wanted = dueBy(rules);
    const due = wanted !== undefined && wanted < since ? kept : wanted;
    if (due !== undefined && due < until) return due;
    kept = due;
  }
  return undefined;
};

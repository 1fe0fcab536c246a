import type { PostSubject } from '../delivery/post';
import type { Instant } from '../kit/clock';
import type { NetworkId, OrganisationId } from '../kit/ids';
import { addMonths, at, type Day, dayOf, type Month, monthOf, plusDays } from '../kit/time';
import { workingDayOnOrAfter } from '../kit/workingDays';
import type { RulesHistory } from '../network/postingRules';
import { afterQuietHours } from '../network/quietHours';
import { dueUnder } from '../network/rulesInForce';

/** So long a round is worth answering before the next look at what has not moved. */
const answeringDays = 14;
/** Further than this no round is looked for: every round comes once a year at the least. */
const mostMonths = 12;

/** When organisations are asked in a month where their actions stand; undefined where the rules do not want it. */
export const statusDue = (month: Month, rules: RulesHistory): Instant | undefined =>
  dueUnder(rules, Number.NEGATIVE_INFINITY, ({ statusRounds, reminderTime, quietHours }) => {
    if (!statusRounds?.months.includes(Number(month.slice(5)))) return undefined;
    const day: Day = `${month}-${String(statusRounds.day).padStart(2, '0')}`;
    return afterQuietHours(at(workingDayOnOrAfter(day), reminderTime), quietHours);
  });

export const channelSubject = (network: NetworkId, month: Month, due: Instant, organisation?: OrganisationId): PostSubject => ({
  network,
  kind: 'status-round',
  about: organisation === undefined ? month : `${month}~${organisation}`,
  due,
});

/** Which month's round a post belongs to, and which one organisation it asks where it does not ask all. */
export const roundOfPost = ({ about }: PostSubject): { readonly month: Month; readonly organisation: string | undefined } | undefined => {
  const [month, organisation] = about?.split('~') ?? [];
  return month === undefined ? undefined : { month, organisation };
};

/** This month's round and the next one, of those that the rules want. */
export const statusRoundsAround = (network: NetworkId, rules: RulesHistory, around: Instant): readonly PostSubject[] => {
  const first = monthOf(dayOf(around));
  return [first, nextMonth(first, rules)].flatMap((month) => {
    const due = month === undefined ? undefined : statusDue(month, rules);
    return month === undefined || due === undefined ? [] : [channelSubject(network, month, due)];
  });
};

/** The next month after one that has a round. */
export const nextMonth = (month: Month, rules: RulesHistory): Month | undefined => {
  for (let ahead = 1; ahead <= mostMonths; ahead++) {
    const next = addMonths(month, ahead);
    if (statusDue(next, rules) !== undefined) return next;
  }
  return undefined;
};

/** When the latest rounds were due that have had their time to be answered, the latest first. */
export const roundsBehind = (rules: RulesHistory, now: Instant, most: number): readonly Instant[] => {
  const found: Instant[] = [];
  const first = monthOf(dayOf(now));
  for (let back = 0; back <= mostMonths * most && found.length < most; back++) {
    const due = statusDue(addMonths(first, -back), rules);
    if (due !== undefined && plusDays(due, answeringDays) <= now) found.push(due);
  }
  return found;
};

import type { Instant } from '../kit/clock';
import { addDays, dayOf, localTimeOf } from '../kit/time';
import type { RulesHistory } from '../network/postingRules';
import { rulesAt } from '../network/rulesInForce';
import type { RoundAsWritten } from './round';

/** When a round that somebody opens now opens and ends: it takes answers for as long as the network's rules say. */
export const openedNow = (now: Instant, rules: RulesHistory): Pick<RoundAsWritten, 'opensAt' | 'lastDay'> => ({
  opensAt: localTimeOf(now),
  lastDay: addDays(dayOf(now), rulesAt(now, rules).followUpDays),
});

import type { Instant } from '../kit/clock';
import type { NetworkData } from '../network/networkData';
import { sharedActionId } from '../priorities/priority';
import type { Update } from '../priorities/update';
import { type OpenAction, openActions } from './openActions';
import { roundsBehind } from './statusRound';

/** So many rounds without a line make an action the coordinators' to look at. */
const rounds = 2;

export type Standing = OpenAction & { readonly last: Instant | undefined };

/** The open actions of which nobody has written anything since the last round but one was asked; undefined before there were two. */
export const standstill = (data: NetworkData, updates: readonly Update[], now: Instant): readonly Standing[] | undefined => {
  const asked = roundsBehind(data.network.settings.rules, now, rounds);
  const since = asked.at(-1);
  if (since === undefined || asked.length < rounds) return undefined;
  return openActions(data, updates).flatMap((open): Standing[] => {
    const shared = sharedActionId(open.action);
    const instants = updates.filter(({ action }) => action === shared).map(({ at, editedAt }) => editedAt ?? at);
    const last = instants.length === 0 ? undefined : Math.max(...instants);
    return last !== undefined && last >= since ? [] : [{ ...open, last }];
  });
};

import { dayInWords } from '../calendar/whenInWords';
import type { Overview } from '../contract/overview';
import type { OrganisationId } from '../kit/ids';
import { dayOf } from '../kit/time';
import { mayWrite, placesOf } from '../priorities/mayWrite';
import { isResponsible, responsibleFor, sharedActionId } from '../priorities/priority';
import { isDelayed, statusFrom, type Update } from '../priorities/update';
import { updatesOf } from './actionView';
import { type Reader, todayOf } from './reader';

const mostActions = 3;

/**
 * What an organisation has still to do: what is late first, then what names the organisation itself, then what has gone
 * unwritten the longest. An action that stands in two priorities is one.
 */
export const actionsOf = (organisation: OrganisationId, updates: readonly Update[], reader: Reader): Overview['mine'] => {
  const { data, language } = reader;
  const today = todayOf(reader);
  const seen = new Set<string>();
  const open = data.priorities.flatMap((priority) =>
    priority.actions.flatMap((action) => {
      const responsible = responsibleFor(action, priority);
      const lines = updatesOf(action, updates);
      const status = statusFrom(lines);
      const shared = sharedActionId(action);
      if (!isResponsible(organisation, responsible) || status === 'completed' || status === 'dropped' || seen.has(shared)) return [];
      seen.add(shared);
      const named = responsible?.organisations.includes(organisation) ?? false;
      return [{ action, priority, status, delayed: isDelayed(action, status, today), named, last: lines.at(0)?.at }];
    }),
  );
  open.sort((a, b) => Number(b.delayed) - Number(a.delayed) || Number(b.named) - Number(a.named) || (a.last ?? 0) - (b.last ?? 0));
  return {
    open: open.length,
    actions: open.slice(0, mostActions).map(({ action, priority, status, delayed, last }) => ({
      id: action.id,
      text: action.text,
      priority: priority.order,
      status,
      delayed,
      lastUpdate: last === undefined ? undefined : dayInWords(dayOf(last), today, language),
      mayWrite: mayWrite(reader, placesOf(action, data.priorities), organisation),
    })),
  };
};

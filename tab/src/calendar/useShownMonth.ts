import type { EventView } from '@kaselo/bot/contract/event';
import type { CalendarAddress } from './address';
import { monthOf } from './days';
import { gridStretch, listStretch, monthInId, type Stretch, wideStretch, yearStretch } from './stretch';
import { useStretch } from './useStretch';

export type View = 'month' | 'list' | 'year';

const stretches = { month: gridStretch, list: listStretch, year: yearStretch };

export const stretchOf = (view: View, month: string): Stretch => stretches[view](month);

type Shown = {
  readonly month: string;
  /** The network's today, once the server has told it. */
  readonly today: string | undefined;
  readonly event: EventView | undefined;
};

/** The month to show: the address's, that of the opened event, or today's. The network's today need not be this machine's. */
export const useShownMonth = (address: CalendarAddress, view: View, event: string | undefined): Shown => {
  const machineToday = new Date().toISOString().slice(0, 10);
  const asked = address.month ?? (event === undefined ? undefined : monthInId(event));
  const sought = asked === undefined && event !== undefined;
  const { data } = useStretch(sought ? wideStretch(event, machineToday) : stretchOf(view, asked ?? monthOf(machineToday)));
  const found = data?.events.find(({ id }) => id === event);
  return { month: asked ?? monthOf(found?.firstDay ?? data?.today ?? machineToday), today: data?.today, event: found };
};

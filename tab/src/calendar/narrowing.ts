import type { EventView } from '@kaselo/bot/contract/event';
import type { CalendarAddress } from './address';

type Asked = Pick<CalendarAddress, 'priority' | 'kind' | 'organisation' | 'region' | 'mine'>;

/** The change of the address that shows everything again. */
export const noFilters = {
  priority: undefined,
  kind: undefined,
  organisation: undefined,
  region: undefined,
  mine: undefined,
} satisfies Record<keyof Asked, undefined>;

/** In how many ways the calendar is narrowed. */
export const filterCount = ({ priority, kind, organisation, region, mine }: Asked): number =>
  [priority, kind, organisation, region, mine].filter((one) => one !== undefined).length;

/** What concerns the reader's organisation, and what they come to themselves or might. */
const isReaders = ({ mine, coming }: EventView): boolean => mine || coming === 'yes' || coming === 'maybe';

/** Whether an event is among those that the reader has asked to see. What concerns the whole network concerns each organisation. */
export const isAskedFor = ({ priority, kind, organisation, region, mine }: Asked, event: EventView): boolean =>
  (priority === undefined || event.priorities.some(({ id }) => id === priority)) &&
  (kind === undefined || event.kind === kind) &&
  (organisation === undefined || event.wholeNetwork || event.organisations.some((id) => id === organisation)) &&
  (region === undefined || event.regions.some((id) => id === region)) &&
  (mine === undefined || isReaders(event));

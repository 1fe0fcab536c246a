import type { EventView } from '@kaselo/bot/contract/event';

/** Whether an event is the reader's organisation's in particular: what concerns everybody is not marked, or nearly all would be. */
export const isOrganisations = ({ mine, wholeNetwork }: EventView): boolean => mine && !wholeNetwork;

/** Why an event is marked as the reader's own, if it is. That they come says more than that it is their organisation's. */
export const ownMark = (event: EventView): 'coming' | 'yours' | undefined => {
  if (event.coming === 'yes' && !event.cancelled) return 'coming';
  return isOrganisations(event) ? 'yours' : undefined;
};

export const isOwn = (event: EventView): boolean => ownMark(event) !== undefined;

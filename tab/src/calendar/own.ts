import type { EventView } from '@kaselo/bot/contract/event';

/** Whether an event is the reader's organisation's in particular: what concerns everybody is not marked, or nearly all would be. */
export const isOwn = ({ mine, wholeNetwork }: EventView): boolean => mine && !wholeNetwork;

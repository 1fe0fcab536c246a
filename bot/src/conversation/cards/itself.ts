import * as v from 'valibot';
import { type Card, execute } from '../../kit/card';
import { ActionId, EventId, IndicatorId, PriorityId } from '../../kit/ids';

/** A single thing that has a card of its own, which can be shown again as it is now. */
export const Item = v.variant('item', [
  v.object({ item: v.literal('event'), id: EventId }),
  v.object({ item: v.literal('action'), id: ActionId }),
  v.object({ item: v.literal('priority'), id: PriorityId }),
  v.object({ item: v.literal('indicator'), id: IndicatorId }),
]);
export type Item = v.InferOutput<typeof Item>;

/**
 * Lets Teams fetch the card anew for whoever looks, so that each sees what is true now and what is their own. Nobody is
 * named: then Teams does it by itself where at most sixty people are, and elsewhere by the message's own menu.
 */
export const showingItself = (card: Card, { item, id }: { readonly item: Item['item']; readonly id: string }): Card => ({
  ...card,
  refresh: { action: execute('', 'item.show', { item, id }, false) },
});

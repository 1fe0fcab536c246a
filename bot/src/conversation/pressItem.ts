import * as v from 'valibot';
import type { Attendances } from '../attendance/ports';
import type { CardReply } from '../followUps/pressing';
import type { Card } from '../kit/card';
import type { Clock } from '../kit/clock';
import type { NetworkId } from '../kit/ids';
import type { Links } from '../network/links';
import type { Update } from '../priorities/update';
import { wordsOf } from '../text/words';
import { actionCard } from './cards/actionCard';
import { eventCard } from './cards/eventCard';
import { Item, showingItself } from './cards/itself';
import { priorityCard } from './cards/priorityCard';
import { indicatorCard } from './indicatorCard';
import type { Place } from './place';

export type ItemPorts = {
  readonly attendances: Pick<Attendances, 'of'>;
  readonly updatesOf: (network: NetworkId) => Promise<readonly Update[]>;
  readonly clock: Clock;
  readonly links: Links;
};

/** The card of a single thing as it is now, for one person or for everybody; undefined where there is no such thing. */
export const itemCard =
  ({ attendances, updatesOf, clock, links }: ItemPorts) =>
  async (item: Item, { data, person, language }: Pick<Place, 'data' | 'language'> & Partial<Place>): Promise<Card | undefined> => {
    const telling = { data, language, now: clock.now(), links };
    const network = data.network.id;
    switch (item.item) {
      case 'event': {
        const event = data.events.find(({ id }) => id === item.id);
        const said = event && person && (await attendances.of(network, event.id, person));
        return event && eventCard(event, said?.coming, telling);
      }
      case 'action': {
        const priority = data.priorities.find(({ actions }) => actions.some(({ id }) => id === item.id));
        const action = priority?.actions.find(({ id }) => id === item.id);
        return priority && action && actionCard(action, priority, await updatesOf(network), telling);
      }
      case 'priority': {
        const priority = data.priorities.find(({ id }) => id === item.id);
        return priority && priorityCard(priority, await updatesOf(network), telling);
      }
      case 'indicator': {
        const indicator = data.indicators.find(({ id }) => id === item.id);
        return indicator && showingItself(indicatorCard(telling, indicator), item);
      }
    }
  };

/** Shows the thing of a card as it is now. */
export const pressItem =
  (ports: ItemPorts) =>
  async (sent: unknown, place: Place): Promise<CardReply> => {
    const { refusal } = wordsOf(place.language);
    const item = v.safeParse(Item, sent);
    if (!item.success) return { sentence: refusal.invalid };
    const card = await itemCard(ports)(item.output, place);
    return card === undefined ? { sentence: refusal['not-found'] } : { card };
  };

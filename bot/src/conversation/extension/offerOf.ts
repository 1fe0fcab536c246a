import { dayInWords } from '../../calendar/whenInWords';
import { indicatorInWords } from '../../indicators/inWords';
import { shorten } from '../../kit/card';
import { dayOf } from '../../kit/time';
import type { Update } from '../../priorities/update';
import { whenAndWhere } from '../../reminders/eventLines';
import type { SearchDocument } from '../../search/document';
import { cardWords } from '../../text/cards';
import { wordsOf } from '../../text/words';
import { statusInWords } from '../cards/actionRows';
import type { Item } from '../cards/itself';
import { practiceCard } from '../cards/practiceCard';
import type { Telling } from '../cards/telling';
import { type ItemPorts, itemCard } from '../pressItem';
import type { Offer } from './reply';

const longestTitle = 120;
const longestText = 160;

type Wanted = Item | { readonly item: 'practice'; readonly document: SearchDocument };

/**
 * What is offered of one thing. The list speaks the language of whoever looks for it, the card that of the network: it is
 * for everybody in the conversation, and comes to each in their own language when Teams fetches it anew.
 */
export const offerOf =
  (ports: ItemPorts, telling: Telling) =>
  async (wanted: Wanted): Promise<Offer | undefined> => {
    const shared = { ...telling, language: telling.data.network.settings.language };
    if (wanted.item === 'practice') {
      const { title, by, within, at, page } = wanted.document;
      const practice = { text: title, organisation: by, round: within, at, page };
      const day = at === undefined ? undefined : dayInWords(dayOf(at), dayOf(telling.now), telling.language);
      return offer('practice', title, [by, day], telling, practiceCard(practice, shared));
    }
    const card = await itemCard(ports)(wanted, shared);
    if (card === undefined) return undefined;
    const [title, ...about] = await previewOf(wanted, ports, telling);
    return offer(wanted.item, title, about, telling, card);
  };

const offer = (
  kind: Wanted['item'],
  title: string,
  about: readonly (string | undefined)[],
  { language }: Telling,
  card: Offer['card'],
): Offer => {
  const text = [cardWords(language).extension.kind[kind], ...about].filter((part) => part !== undefined && part !== '').join(' · ');
  return { title: shorten(title, longestTitle), text: shorten(text, longestText), card };
};

async function previewOf(item: Item, { updatesOf }: ItemPorts, telling: Telling): Promise<readonly [string, ...string[]]> {
  const { data, now, language } = telling;
  const words = wordsOf(language);
  switch (item.item) {
    case 'event': {
      const event = data.events.find(({ id }) => id === item.id);
      return event === undefined ? [''] : [event.title, whenAndWhere(event, dayOf(now), language)];
    }
    case 'priority': {
      const priority = data.priorities.find(({ id }) => id === item.id);
      return priority === undefined ? [''] : [priority.title, words.answers.actionCount(priority.actions.length)];
    }
    case 'action': {
      const action = data.priorities.flatMap(({ actions }) => actions).find(({ id }) => id === item.id);
      const updates: readonly Update[] = await updatesOf(data.network.id);
      return action === undefined ? [''] : [action.text, statusInWords(action, updates, telling)];
    }
    case 'indicator': {
      const indicator = data.indicators.find(({ id }) => id === item.id);
      if (indicator === undefined) return [''];
      return [indicator.shortName, indicatorInWords(indicator, data.network.settings.regions, language).sentence];
    }
  }
}

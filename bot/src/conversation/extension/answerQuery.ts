import * as v from 'valibot';
import { byTime, isOver } from '../../calendar/times';
import { may, permissions } from '../../permissions';
import type { CurrentIndex } from '../../search/currentIndex';
import type { SearchDocument } from '../../search/document';
import { type CardKind, ExtensionCommand, kindsOf } from '../../search/extensionCommand';
import { cardWords } from '../../text/cards';
import { kindWords } from '../../text/search';
import { wordsOf } from '../../text/words';
import { Item } from '../cards/itself';
import { findPlaceAnywhere, type PlacePorts, type Speaker } from '../findPlace';
import type { Place } from '../place';
import type { ItemPorts } from '../pressItem';
import { offerOf } from './offerOf';
import type { ExtensionReply } from './reply';

export type ExtensionPorts = PlacePorts & ItemPorts & { readonly searchIndex: CurrentIndex };

export type Query = { readonly command: string; readonly text: string; readonly skip: number; readonly count: number };

/** Teams shows so many at a time. */
const mostOffered = 25;

type Found = { readonly kind: CardKind; readonly id: string; readonly document?: SearchDocument };

/** Looks for what can be put into a conversation; whoever has written nothing yet is offered what is nearest at hand. */
export const answerQuery =
  (ports: ExtensionPorts) =>
  async ({ command: asked, text, skip, count }: Query, speaker: Speaker): Promise<ExtensionReply> => {
    const place = await findPlaceAnywhere(speaker, ports);
    if ('sentence' in place) return place;
    const { data, role, language } = place;
    const command = v.safeParse(ExtensionCommand, asked);
    if (!command.success) return { sentence: wordsOf(language).refusal['unknown-command'] };
    if (!may(role, permissions.extensions[command.output])) return { sentence: wordsOf(language).refusal['not-member'] };

    const now = ports.clock.now();
    const found = text.trim() === '' ? await atHand(command.output, place, ports) : await search(command.output, text, place, ports);
    const wanted = found.slice(skip, skip + Math.min(count, mostOffered));
    const updates = once(() => ports.updatesOf(data.network.id));
    const offering = offerOf({ ...ports, updatesOf: updates }, { data, now, links: ports.links, language });
    const offers = await Promise.all(
      wanted.map(async ({ kind, id, document }) => {
        if (kind === 'practice') return document && (await offering({ item: kind, document }));
        const item = v.safeParse(Item, { item: kind, id });
        return item.success ? offering(item.output) : undefined;
      }),
    );
    const there = offers.filter((offer) => offer !== undefined);
    return there.length === 0 && skip === 0 ? { sentence: cardWords(language).extension.nothing } : { offers: there };
  };

async function search(
  command: ExtensionCommand,
  text: string,
  { data, language }: Place,
  ports: ExtensionPorts,
): Promise<readonly Found[]> {
  const index = await ports.searchIndex(data, ports.clock.now());
  const kinds = kindsOf[command];
  return index.search(text, language).found.flatMap(({ document }): readonly Found[] => {
    const kind = kinds.find((each) => each === document.kind);
    return kind === undefined ? [] : [{ kind, id: document.id, document }];
  });
}

/** What comes next, the priorities in their order, the indicators, the newest practices. */
async function atHand(command: ExtensionCommand, place: Place, ports: ExtensionPorts): Promise<readonly Found[]> {
  const { data } = place;
  switch (command) {
    case 'search':
    case 'events':
      return data.events
        .filter(({ cancelled, when }) => !cancelled && !isOver(when, ports.clock.now()))
        .sort(byTime)
        .map(({ id }) => ({ kind: 'event', id }));
    case 'strategy':
      return [...data.priorities].sort((a, b) => a.order - b.order).map(({ id }) => ({ kind: 'priority', id }));
    case 'indicators':
      return data.indicators.map(({ id }) => ({ kind: 'indicator', id }));
    case 'practices': {
      const [word = ''] = kindWords('practice');
      const all = await search(command, word, place, ports);
      return [...all].sort((a, b) => (b.document?.at ?? 0) - (a.document?.at ?? 0));
    }
  }
}

const once = <Value>(read: () => Promise<Value>): (() => Promise<Value>) => {
  let reading: Promise<Value> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
};

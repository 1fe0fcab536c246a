import * as v from 'valibot';
import type { Answers } from '../../followUps/ports';
import { findRound } from '../../followUps/rounds';
import { RoundId } from '../../kit/ids';
import { may, permissions } from '../../permissions';
import { cardWords } from '../../text/cards';
import { Item } from '../cards/itself';
import { roundCard } from '../cards/roundCard';
import { findPlaceAnywhere, type Speaker } from '../findPlace';
import type { ExtensionPorts } from './answerQuery';
import { offerOf } from './offerOf';
import type { ExtensionReply } from './reply';

export type UnfoldPorts = Omit<ExtensionPorts, 'searchIndex'> & {
  readonly answers: Pick<Answers, 'inRound'>;
  /** The address under which the tab's pages stand, with a slash at its end. */
  readonly tabAddress: string;
};

/** Unfolds a link to a page of the tab into the card of what the page is about. Whoever is no member gets nothing, not even a reason. */
export const unfoldLink =
  (ports: UnfoldPorts) =>
  async (url: string, speaker: Speaker): Promise<ExtensionReply> => {
    const thing = thingAt(url, ports.tabAddress);
    const place = thing && (await findPlaceAnywhere(speaker, ports));
    if (place === undefined || 'sentence' in place || !may(place.role, permissions.extensions.link)) return { nothing: true };
    const { data, language } = place;
    const telling = { data, now: ports.clock.now(), links: ports.links, language };
    if (thing?.item === 'round') {
      const round = findRound(data, thing.id);
      if (round === undefined) return { nothing: true };
      const given = await ports.answers.inRound(data.network.id, round.id);
      const card = roundCard(round, given, { ...telling, language: data.network.settings.language });
      return { offers: [{ title: round.title, text: cardWords(language).extension.kind.round, card }] };
    }
    const offer = thing && (await offerOf(ports, telling)(thing));
    return offer === undefined ? { nothing: true } : { offers: [offer] };
  };

type Thing = Item | { readonly item: 'round'; readonly id: RoundId };

/** What a page of the tab is about, if it is about a single thing. */
export const thingAt = (url: string, tabAddress: string): Thing | undefined => {
  if (!url.startsWith(tabAddress) || !URL.canParse(url)) return undefined;
  const { pathname, searchParams, hash } = new URL(url);
  const [view, id = ''] = pathname.slice(new URL(tabAddress).pathname.length).split('/').map(decoded);
  const itemOf = (item: Item['item'], which: string) => {
    const parsed = v.safeParse(Item, { item, id: which });
    return parsed.success ? parsed.output : undefined;
  };
  switch (view) {
    case 'calendar':
      return itemOf('event', id);
    case 'priorities':
      return id === '' ? itemOf('priority', searchParams.get('priority') ?? '') : itemOf('action', id);
    case 'indicators':
      return itemOf('indicator', id === '' ? decoded(hash.slice(1)) : id);
    case 'follow-ups': {
      const round = v.safeParse(RoundId, id);
      return round.success ? { item: 'round', id: round.output } : undefined;
    }
    default:
      return undefined;
  }
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

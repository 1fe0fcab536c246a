import type { CalendarEvent } from '../calendar/event';
import type { When } from '../calendar/when';
import type { Ledger } from '../delivery/ports';
import type { PostSubject } from '../delivery/post';
import type { Network } from '../network/network';
import { cancellationOf, cardsOf, digestsOf, type Standing } from './standings';

/** What the channel last heard of an event's time. */
export type Heard = { readonly when: When; readonly cancelled: boolean };

/** What the channel last heard of an event in the course of these standings; undefined when it has heard nothing. */
export const lastHeard =
  (readPost: Ledger['read']) =>
  async (network: Network, event: CalendarEvent, standings: readonly Standing[]): Promise<Heard | undefined> => {
    for (const standing of [...standings].reverse()) {
      const calledOff = cancellationOf(network, event, standing);
      if (calledOff !== undefined && (await postedAt(calledOff, readPost)) !== undefined) return { when: standing.when, cancelled: true };
      const told = await Promise.all(
        [...cardsOf(network, event, standing), ...digestsOf(network, standing)].map((each) => postedAt(each, readPost)),
      );
      const { since, until } = standing;
      if (told.some((at) => at !== undefined && at >= since && at < until)) return { when: standing.when, cancelled: false };
    }
    return undefined;
  };

/** What Teams may have, people may have read: it counts as told. */
async function postedAt(subject: PostSubject, readPost: Ledger['read']): Promise<number | undefined> {
  const progress = (await readPost(subject))?.row.progress;
  return progress?.state === 'delivered' || progress?.state === 'unknown' ? progress.at : undefined;
}

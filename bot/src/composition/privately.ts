import type { PreparePost } from '../delivery/deliverPost';
import type { PostKind, PostSubject } from '../delivery/post';
import type { TeamsConnection } from '../edges/teams/connection';
import { postToPerson } from '../edges/teams/postToPerson';
import { type NetworkId, personKey } from '../kit/ids';
import type { Links } from '../network/links';
import { nudgesInPrivate } from '../personal/nudgesInPrivate';
import { planPersonal } from '../personal/planPersonal';
import { preparePersonalReminder } from '../personal/preparePersonalReminder';
import { preparePrivateNudge } from '../personal/preparePrivateNudge';
import { afterStatusRound } from '../statusRounds/afterStatusRound';
import { preparePrivateStatus, prepareStatusRound } from '../statusRounds/prepareStatusRound';
import type { Parts } from './parts';
import type { People } from './people';
import type { Stores } from './stores';

export type PrivatelyPrepared = Extract<PostKind, 'own-reminder' | 'private-nudge' | 'status-round' | 'private-status-round'>;

/** What the bot says to one person in private, and asks of organisations where it can in private. */
export const composePrivately = (
  { clock, patience }: Parts,
  stores: Stores,
  teams: TeamsConnection,
  { roleOf, rosterOf }: People,
  links: Links,
) => {
  const { networks, ledger, updates, talks } = stores;
  const ports = { ...stores, clock, links, roleOf, readNetwork: networks.read, readPost: ledger.read, updatesOf: updates.all };
  const prepare: Record<PrivatelyPrepared, PreparePost> = {
    'own-reminder': preparePersonalReminder(ports),
    'private-nudge': preparePrivateNudge(ports),
    'status-round': prepareStatusRound(ports),
    'private-status-round': preparePrivateStatus(ports),
  };
  const followOn: readonly ((subject: PostSubject) => Promise<readonly PostSubject[]>)[] = [
    nudgesInPrivate(ports),
    afterStatusRound(ports),
  ];
  return {
    prepare,
    followOn,
    postToPerson: postToPerson(
      teams,
      {
        talks,
        clock,
        accountOf: async (binding, person) =>
          (await rosterOf(binding)).find((each) => personKey(each.person) === personKey(person))?.account,
      },
      patience,
    ),
    /** Puts back the personal reminders that the plan has lost. */
    heal: async (id: NetworkId): Promise<void> => {
      const data = await networks.read(id);
      if (data !== undefined) await planPersonal({ ...stores, clock })(data, data.events);
    },
  };
};

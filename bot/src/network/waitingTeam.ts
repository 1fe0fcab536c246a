import * as v from 'valibot';
import { NetworkId } from '../kit/ids';
import { emptyContent } from './emptyContent';
import { Binding } from './network';
import type { NetworkData } from './networkData';
import { firstSettings } from './settings';

/** A team that has added the app while there was no network for it. Whoever added it chooses what the network begins with. */
export const WaitingTeam = v.object({
  binding: Binding,
  /** Somebody has chosen, and the network is being made. */
  choosing: v.optional(v.object({ token: v.string(), at: v.number() })),
});
export type WaitingTeam = v.InferOutput<typeof WaitingTeam>;

const noName = 'KASELO';
const nobodysId = v.parse(NetworkId, 'ei-viela');

/** What whoever looks from such a team is shown in place of a network: nothing of it is ever stored. */
export const networkToBe = ({ binding }: WaitingTeam): NetworkData => {
  const year = new Date(binding.since).getUTCFullYear();
  const nothing = { name: noName, lead: noName, region: noName, startYear: year, endYear: year };
  const {
    id: _id,
    frame,
    settings,
    organisations: _organisations,
    rounds: _rounds,
    events: _events,
    ...words
  } = emptyContent(nothing, nobodysId, 'fi');
  return {
    ...words,
    organisations: [],
    events: [],
    rounds: [],
    network: {
      id: nobodysId,
      frame: { ...frame, longName: '' },
      settings: { ...firstSettings(settings), regions: [] },
      binding,
      calendarSecret: '',
      createdAt: binding.since,
      setup: { since: binding.since, step: 'content' },
    },
  };
};

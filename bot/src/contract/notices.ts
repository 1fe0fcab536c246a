import * as v from 'valibot';
import { Notices } from '../network/notices';
import { Retention, usualRetention } from '../retention/retention';

export { Retention, usualRetention };

/** Asked before anybody is known, so it stands outside the table of endpoints and needs no token. */
export const noticesPath = '/api/notices';

/** What the notices of one network say that is its own: who answers for it, and how long it keeps what. */
export const NetworkNotices = v.object({ ...Notices.entries, network: v.string(), controller: v.string(), retention: Retention });
export type NetworkNotices = v.InferOutput<typeof NetworkNotices>;

export const PublicNotices = v.object({ networks: v.array(NetworkNotices) });
export type PublicNotices = v.InferOutput<typeof PublicNotices>;

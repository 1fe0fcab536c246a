import type { FeedPorts } from '../calendar/renewFeed';
import { renewFeed } from '../calendar/renewFeed';
import { revokeFeed } from '../calendar/revokeFeed';
import { ok } from '../kit/result';
import type { Handlers } from './handler';
import { instantInWords } from './instantInWords';

export type CalendarFeedPorts = {
  readonly feeds: FeedPorts;
  /** The whole address that a secret opens. */
  readonly feedAddress: (secret: string) => string;
};

/** The reader's own address of the calendar: whether there is one, a new one, none. */
export const answerCalendarFeed = ({
  feeds,
  feedAddress,
}: CalendarFeedPorts): Handlers<'calendarFeed' | 'renewCalendarFeed' | 'revokeCalendarFeed'> => ({
  calendarFeed: async (reader) => {
    const owner = await feeds.owners.of(reader.data.network.id, reader.person);
    return ok({ since: owner?.calendarFeed && instantInWords(owner.calendarFeed.since, reader) });
  },
  renewCalendarFeed: async (reader) => {
    const { secret, since } = await renewFeed(feeds)(reader.data.network.id, reader.person);
    return ok({ address: feedAddress(secret), since: instantInWords(since, reader) });
  },
  revokeCalendarFeed: async (reader) => {
    await revokeFeed(feeds)(reader.data.network.id, reader.person);
    return ok({});
  },
});

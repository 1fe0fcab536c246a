import type { CalendarEvent } from '../../calendar/event';
import { byTime } from '../../calendar/times';
import type { Language } from '../../kit/languages';
import type { NetworkData } from '../../network/networkData';
import { calendarText } from './calendarText';

/** Where a person's own feed is. */
export const calendarFeedPath = (secret: string): string => `/calendar/${secret}.ics`;

/** Whose feed a secret opens, and in which language they read; undefined for a secret that opens nothing. */
export type OpenFeed = (secret: string) => Promise<{ readonly data: NetworkData; readonly language: Language } | undefined>;

/** Every event of the network whose day is known, for whoever has the secret; nobody's own data is in it. */
export const readCalendarFeed =
  (open: OpenFeed, tabUrl: (page: string) => string) =>
  async (secret: string): Promise<string | undefined> => {
    const opened = await open(secret);
    if (opened === undefined) return undefined;
    const events: readonly CalendarEvent[] = [...opened.data.events].sort(byTime);
    return calendarText(events, { ...opened, tabUrl }, true);
  };

import { type MySettings, WantedMySettings } from '@kaselo/bot/contract/personal';
import * as v from 'valibot';

const { wishes, language } = WantedMySettings.entries;

/** What the form holds. A language that is left out is that of their Teams. */
export const MyWishes = v.object({ ...wishes.entries, language });
export type MyWishes = v.InferOutput<typeof MyWishes>;

export const wishesIn = (settings: MySettings): MyWishes => ({ ...settings.wishes, language: settings.language });

export const wantedBy = ({ language: chosen, ...wanted }: MyWishes): WantedMySettings => ({ wishes: wanted, language: chosen ?? null });

/** 'day', 'hour', 'both' or 'none', as words know it. */
export const remindedWhen = ({ wishes: { remind, private: allowed } }: MySettings): 'day' | 'hour' | 'both' | 'none' => {
  if (!allowed.reminders) return 'none';
  if (remind.dayBefore && remind.hourBefore) return 'both';
  return remind.hourBefore ? 'hour' : 'day';
};

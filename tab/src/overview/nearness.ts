import type { Overview } from '@kaselo/bot/contract/overview';
import { type Language, localeOf } from '../text/language';

const minute = 60_000;

export type Nearness = { readonly kind: 'begins'; readonly inWords: string } | { readonly kind: 'under-way' } | { readonly kind: 'over' };

/** How near an event is that is counted down to: '25 minuutin päästä', '3 tunnin päästä', under way, over. */
export const nearnessOf = ({ starts, ends }: NonNullable<Overview['countdown']>, now: number, language: Language): Nearness => {
  if (now >= ends) return { kind: 'over' };
  if (now >= starts) return { kind: 'under-way' };
  const minutes = Math.ceil((starts - now) / minute);
  const written = new Intl.RelativeTimeFormat(localeOf[language], { numeric: 'always' });
  return { kind: 'begins', inWords: minutes < 90 ? written.format(minutes, 'minute') : written.format(Math.round(minutes / 60), 'hour') };
};

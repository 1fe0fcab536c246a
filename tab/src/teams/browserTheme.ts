import { type Changing, constant } from './changing';
import type { ThemeName } from './host';

type Media = Pick<MediaQueryList, 'matches' | 'addEventListener' | 'removeEventListener'>;
type Ask = (query: string) => Media;

const themeNames: readonly ThemeName[] = ['light', 'dark', 'contrast'];

/** A plain browser's theme: the one asked for by '?theme=', else what the person has chosen in the system, as it changes. */
export const browserTheme = (asked: string | null, ask: Ask): Changing<ThemeName> => {
  const wanted = themeNames.find((name) => name === asked);
  if (wanted !== undefined) return constant(wanted);
  const contrast = ask('(forced-colors: active)');
  const dark = ask('(prefers-color-scheme: dark)');
  return {
    now: () => (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light'),
    onChange: (listener) => {
      for (const media of [contrast, dark]) media.addEventListener('change', listener);
      return () => {
        for (const media of [contrast, dark]) media.removeEventListener('change', listener);
      };
    },
  };
};

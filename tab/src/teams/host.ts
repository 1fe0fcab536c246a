import type { Language } from '../text/language';
import type { Changing } from './changing';
import type { Consent } from './consent';
import type { Desk } from './desk';
import type { SignIn } from './signIn';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** Where the tab is shown, and what it gets from there. */
export type Host = {
  readonly theme: Changing<ThemeName>;
  /** The language to begin with. */
  readonly language: Language;
  /** The page that a deep link asks for, such as 'calendar/2021-04-14-kaselo-webinaari'. */
  readonly subPage?: string;
  readonly access: Access;
  /** Tells the surroundings that there is something to look at. */
  readonly shown: () => void;
};

/** How the reader proves who they are: Teams says, the desk lets one choose, Microsoft's sign-in tells a browser, and elsewhere nobody knows. */
export type Access =
  | {
      readonly kind: 'teams';
      readonly token: () => Promise<string>;
      readonly consent: Consent;
      /** The team in whose channel the tab is shown. */
      readonly team?: string;
    }
  | { readonly kind: 'desk'; readonly desk: Desk }
  | { readonly kind: 'browser'; readonly signIn: SignIn }
  | { readonly kind: 'none' };

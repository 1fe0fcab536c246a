import { languageFor } from '../text/language';
import { browserTheme } from './browserTheme';
import { findDesk } from './desk';
import type { Access, Host } from './host';

/** What a plain browser offers; a test passes its own. */
export type Browser = {
  readonly location: Pick<Location, 'search'>;
  readonly languages: readonly string[];
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly matchMedia: (query: string) => MediaQueryList;
  readonly fetch: typeof fetch;
  /** False in a window that nobody could have opened Teams around: Teams need not be asked there. */
  readonly mayBeTeams: boolean;
};

/** The tab outside Teams: on a desk one may choose whom to be, elsewhere it can only say where it opens. */
export const browserHost = async (browser: Browser): Promise<Host> => {
  const asked = new URLSearchParams(browser.location.search);
  return {
    theme: browserTheme(asked.get('theme'), browser.matchMedia),
    language: languageFor([asked.get('language'), ...browser.languages]),
    access: await accessOf(browser, asked.get('as')),
    shown: () => {},
  };
};

async function accessOf(browser: Browser, person: string | null): Promise<Access> {
  const desk = await findDesk(browser);
  if (desk === undefined) return { kind: 'none' };
  // Whoever the desk does not know is asked: the page that lists the people is the answer to a wrong name.
  if (person !== null) await desk.signIn(person).catch(() => desk.signOut());
  return { kind: 'desk', desk };
}

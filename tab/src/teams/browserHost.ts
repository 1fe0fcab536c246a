import type { Registration } from '@kaselo/bot/contract/signIn';
import { languageFor } from '../text/language';
import { browserTheme } from './browserTheme';
import { findDesk } from './desk';
import type { Access, Host } from './host';
import { findRegistration } from './registration';
import { returnKey, returnPath, type SignIn, unreachable } from './signIn';

/** What a plain browser offers; a test passes its own. */
export type Browser = {
  readonly location: Pick<Location, 'search' | 'pathname' | 'origin' | 'reload'>;
  readonly languages: readonly string[];
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly matchMedia: (query: string) => MediaQueryList;
  readonly fetch: typeof fetch;
  /** False in a window that nobody could have opened Teams around: Teams need not be asked there. */
  readonly mayBeTeams: boolean;
  /** True in a frame of another page, where Microsoft does not let one sign in. */
  readonly framed: boolean;
};

type StartSignIn = (registration: Registration, browser: Browser) => Promise<SignIn>;

/** MSAL weighs as much as the tab itself: it is fetched only where it is needed. */
const startSignIn: StartSignIn = async (registration, { location, storage }) =>
  (await import('./browserSignIn')).startBrowserSignIn(registration, { origin: location.origin, storage });

/** The tab outside Teams: on a desk one may choose whom to be, with a registration one signs in, elsewhere it can only say where it opens. */
export const browserHost = async (browser: Browser, start = startSignIn): Promise<Host> => {
  const asked = new URLSearchParams(browser.location.search);
  return {
    theme: browserTheme(asked.get('theme'), browser.matchMedia),
    language: languageFor([asked.get('language'), ...browser.languages]),
    ...pageToReturnTo(browser),
    access: await accessOf(browser, asked.get('as'), start),
    shown: () => {},
  };
};

/** Whoever comes back from Microsoft's page goes on to the page that they had asked for. */
function pageToReturnTo({ location, storage }: Browser): Pick<Host, 'subPage'> {
  if (location.pathname !== returnPath) return {};
  const subPage = storage.getItem(returnKey) ?? '';
  storage.removeItem(returnKey);
  return { subPage };
}

async function accessOf(browser: Browser, person: string | null, start: StartSignIn): Promise<Access> {
  const begin = (registration: Registration) => start(registration, browser).catch(() => unreachable(() => browser.location.reload()));
  const [desk, registration] = await Promise.all([findDesk(browser), findRegistration(browser.fetch)]);
  if (desk === undefined)
    return registration === undefined || browser.framed ? { kind: 'none' } : { kind: 'browser', signIn: await begin(registration) };
  // Whoever the desk does not know is asked: the page that lists the people is the answer to a wrong name.
  if (person !== null) await desk.signIn(person).catch(() => desk.signOut());
  return { kind: 'desk', desk };
}

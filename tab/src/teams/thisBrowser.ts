import type { Browser } from './browserHost';

/** Storage that forgets: where the browser forbids its own, as it may in another site's frame. */
const forgetful: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = { getItem: () => null, setItem: () => {}, removeItem: () => {} };

/** A storage of this window, or a forgetful one where even asking for it is forbidden. */
export const storageOr = (ask: () => Storage): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> => {
  try {
    return ask();
  } catch {
    return forgetful;
  }
};

/** The browser that the tab runs in. */
export const thisBrowser = (): Browser => ({
  location: window.location,
  languages: window.navigator.languages,
  storage: storageOr(() => window.sessionStorage),
  matchMedia: (query) => window.matchMedia(query),
  fetch: (input, init) => window.fetch(input, init),
  framed: window.parent !== window,
  mayBeTeams: window.parent !== window || window.opener !== null || 'nativeInterface' in window,
});

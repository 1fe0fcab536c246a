import type { Host } from '../teams/host';

/** Goes to the page that a deep link of Teams asks for; the step back then leads out of the tab, not to the overview. */
export const followDeepLink = (host: Host): Host => {
  if (host.subPage !== undefined) window.history.replaceState(null, '', `/tab/${host.subPage.replace(/^\/+/, '')}`);
  return host;
};

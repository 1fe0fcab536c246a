import { type Browser, browserHost } from './browserHost';
import type { Host } from './host';
import { isBack } from './signIn';
import { type TeamsClient, teamsHost } from './teamsHost';

/** A slow phone needs seconds to answer; a plain browser says no within milliseconds. */
const patience = 8000;

const loadTeams = async (): Promise<TeamsClient> => (await import('./teamsClient')).teamsClient;

/** Finds out where the tab is shown. Never rejects: outside Teams it is a plain browser's tab. */
export const startTeams = async (browser: Browser, load = loadTeams): Promise<Host> => {
  if (!browser.mayBeTeams || isBack(browser.location, browser.storage)) return browserHost(browser);
  try {
    return await teamsHost(await load(), browser.location.search, patience);
  } catch {
    return browserHost(browser);
  }
};

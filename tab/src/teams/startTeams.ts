import { type Browser, browserHost } from './browserHost';
import type { Host } from './host';
import { type TeamsClient, teamsClient, teamsHost } from './teamsHost';

/** A slow phone needs seconds to answer; a plain browser says no within milliseconds. */
const patience = 8000;

/** Finds out where the tab is shown. Never rejects: outside Teams it is a plain browser's tab. */
export const startTeams = async (browser: Browser, client: TeamsClient = teamsClient): Promise<Host> => {
  try {
    return await teamsHost(client, browser.location.search, patience);
  } catch {
    return browserHost(browser);
  }
};

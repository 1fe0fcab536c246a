import { app, authentication } from '@microsoft/teams-js';
import { findRegistration } from './registration';
import type { TeamsClient } from './teamsHost';

/** teams-js itself. Importing it makes it fetch a list of hosts from Microsoft, so it is imported only where Teams may be. */
export const teamsClient: TeamsClient = {
  initialize: () => app.initialize(),
  context: () => app.getContext(),
  onTheme: (handler) => app.registerOnThemeChangeHandler(handler),
  token: () => authentication.getAuthToken(),
  registration: () => findRegistration(window.fetch.bind(window)),
  openConsent: async (registration, loginHint) =>
    (await import('./openConsent')).openConsent(registration, window.location.origin, loginHint),
  loaded: () => {
    app.notifyAppLoaded();
    app.notifySuccess();
  },
};

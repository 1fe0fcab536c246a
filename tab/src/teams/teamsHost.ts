import type { Registration } from '@kaselo/bot/contract/signIn';
import { languageFor } from '../text/language';
import { settable } from './changing';
import { tokenWithConsent } from './consent';
import type { Host, ThemeName } from './host';

/** The part of teams-js that the tab uses; a test passes its own. */
export type TeamsClient = {
  readonly initialize: () => Promise<void>;
  readonly context: () => Promise<{
    readonly app: { readonly theme: string; readonly locale: string };
    readonly page: { readonly subPageId?: string };
    /** The team in whose channel the tab is; elsewhere, in a chat, there is none. */
    readonly team?: { readonly internalId: string };
    readonly user?: { readonly loginHint?: string };
  }>;
  readonly onTheme: (handler: (theme: string) => void) => void;
  readonly token: () => Promise<string>;
  readonly registration: () => Promise<Registration | undefined>;
  /** Asks the person for their consent in a window; rejects without a yes. */
  readonly openConsent: (registration: Registration, loginHint: string) => Promise<void>;
  readonly loaded: () => void;
};

/** The tab inside Teams. Rejects when the client does not answer in time: then there is no Teams around it. */
export const teamsHost = async (client: TeamsClient, search: string, patience: number): Promise<Host> => {
  await inTime(client.initialize(), patience);
  const context = await inTime(client.context(), patience);
  const theme = settable(themeNamed(context.app.theme));
  client.onTheme((name) => theme.set(themeNamed(name)));
  const signedIn = tokenWithConsent({
    token: client.token,
    registration: client.registration,
    open: (registration) => client.openConsent(registration, context.user?.loginHint ?? ''),
  });
  return {
    theme,
    language: languageFor([new URLSearchParams(search).get('language'), context.app.locale]),
    ...(context.page.subPageId ? { subPage: context.page.subPageId } : {}),
    access: { kind: 'teams', ...signedIn, ...(context.team === undefined ? {} : { team: context.team.internalId }) },
    shown: client.loaded,
  };
};

function themeNamed(name: string): ThemeName {
  return name === 'dark' || name === 'contrast' ? name : 'light';
}

function inTime<Value>(promise: Promise<Value>, patience: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Teams did not answer in time')), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

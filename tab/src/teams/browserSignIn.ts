import {
  AuthError,
  type AuthenticationResult,
  BrowserAuthErrorCodes,
  ClientAuthErrorCodes,
  InteractionRequiredAuthError,
  PublicClientApplication,
} from '@azure/msal-browser';
import type { Registration } from '@kaselo/bot/contract/signIn';
import { settable } from './changing';
import { returnKey, returnPath, type SignIn, type SignInState, signedOutKey } from './signIn';

type Surroundings = {
  readonly origin: string;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
};

/** MSAL behind the tab's own words. Tokens live in this window's storage and are gone when it closes. */
export const startBrowserSignIn = async (registration: Registration, { origin, storage }: Surroundings): Promise<SignIn> => {
  const redirectUri = `${origin}${returnPath}`;
  const client = new PublicClientApplication({
    auth: {
      clientId: registration.clientId,
      authority: `https://login.microsoftonline.com/${registration.tenantId}`,
      redirectUri,
      postLogoutRedirectUri: redirectUri,
    },
    cache: { cacheLocation: 'sessionStorage' },
  });
  await client.initialize();
  const scopes = [registration.scope];
  const arrived = await client.handleRedirectPromise({ navigateToLoginRequestUrl: false }).catch(stateAfter);
  const account = () => client.getActiveAccount() ?? client.getAllAccounts().at(0) ?? null;
  if (isResult(arrived)) {
    client.setActiveAccount(arrived.account);
    storage.removeItem(signedOutKey);
  }

  // Left over where somebody stepped back from Microsoft's page: to send them there again would be a trap.
  const steppedBack = storage.getItem(returnKey) !== null;
  storage.removeItem(returnKey);

  function first(): SignInState {
    if (account() !== null) return 'signed-in';
    if (typeof arrived === 'string') return arrived;
    if (steppedBack) return 'unfinished';
    return storage.getItem(signedOutKey) === null ? 'unknown' : 'signed-out';
  }

  const state = settable<SignInState>(first());
  // A browser may keep the page as it was and show it again after the step back.
  window.addEventListener('pageshow', ({ persisted }) => persisted && state.now() === 'leaving' && state.set('unfinished'));

  return {
    state,
    token: async () => {
      const known = account();
      if (known === null) throw new Error('Nobody has signed in');
      try {
        return (await client.acquireTokenSilent({ scopes, account: known })).accessToken;
      } catch (error) {
        if (error instanceof InteractionRequiredAuthError) state.set('ended');
        throw error;
      }
    },
    signIn: async (page) => {
      if (state.now() === 'leaving') return;
      // Who comes by a link is let in by the account they have; who was here already may want another.
      const choosing = state.now() === 'signed-out' || state.now() === 'unfinished';
      state.set('leaving');
      storage.setItem(returnKey, page);
      try {
        await client.loginRedirect({ scopes, ...(choosing ? { prompt: 'select_account' } : {}) });
      } catch (error) {
        state.set(stateAfter(error));
      }
    },
    signOut: async () => {
      state.set('leaving');
      storage.setItem(signedOutKey, 'yes');
      const known = account();
      try {
        await client.logoutRedirect(known === null ? {} : { account: known });
      } catch {
        await client.clearCache();
        state.set('signed-out');
      }
    },
    end: () => state.set('ended'),
  };
};

const isResult = (arrived: AuthenticationResult | SignInState | null): arrived is AuthenticationResult =>
  typeof arrived === 'object' && arrived !== null;

const lineErrors: readonly string[] = [
  ClientAuthErrorCodes.networkError,
  ClientAuthErrorCodes.endpointResolutionError,
  ClientAuthErrorCodes.openIdConfigError,
  BrowserAuthErrorCodes.noNetworkConnectivity,
  BrowserAuthErrorCodes.postRequestFailed,
  BrowserAuthErrorCodes.getRequestFailed,
  BrowserAuthErrorCodes.timedOut,
];

/** A line that does not carry is told from a no, be it Microsoft's or the person's. */
function stateAfter(error: unknown): SignInState {
  return error instanceof AuthError && !lineErrors.includes(error.errorCode) ? 'unfinished' : 'unreachable';
}

import { PublicClientApplication } from '@azure/msal-browser';
import type { Registration } from '@kaselo/bot/contract/signIn';
import { app, authentication } from '@microsoft/teams-js';
import { consentKey } from './consentAddress';
import { findRegistration } from './registration';
import { returnPath } from './signIn';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Microsoft's side of the window; a test passes its own. */
export type Microsoft = {
  /** Goes to Microsoft's page, which shows what there is to agree to. */
  readonly leave: (registration: Registration, loginHint: string | undefined) => Promise<void>;
  /** Whether the person comes back with a yes. */
  readonly back: (registration: Registration) => Promise<boolean>;
};

/** Teams' side: it closes the window and tells the tab. Rejects outside Teams. */
export type Opener = { readonly yes: () => Promise<void>; readonly no: (why: string) => Promise<void> };

type Surroundings = {
  readonly microsoft: Microsoft;
  readonly opener: Opener;
  readonly registration: () => Promise<Registration | undefined>;
  readonly location: Pick<Location, 'search' | 'replace'>;
};

const client = async ({ clientId, tenantId }: Registration) => {
  const made = new PublicClientApplication({
    auth: {
      clientId,
      authority: `https://login.microsoftonline.com/${tenantId}`,
      redirectUri: `${window.location.origin}${returnPath}`,
    },
    cache: { cacheLocation: 'sessionStorage' },
  });
  await made.initialize();
  return made;
};

const realMicrosoft: Microsoft = {
  leave: async (registration, loginHint) =>
    (await client(registration)).loginRedirect({ scopes: [registration.scope], ...(loginHint ? { loginHint } : {}) }),
  back: async (registration) => (await (await client(registration)).handleRedirectPromise({ navigateToLoginRequestUrl: false })) !== null,
};

const realOpener: Opener = {
  yes: async () => {
    await app.initialize();
    // The yes itself: the tab asks Teams for its own token, so none goes from window to window.
    authentication.notifySuccess('{}');
  },
  no: async (why) => {
    await app.initialize();
    authentication.notifyFailure(why);
  },
};

const here = (): Surroundings => ({
  microsoft: realMicrosoft,
  opener: realOpener,
  registration: () => findRegistration(window.fetch.bind(window)),
  location: window.location,
});

/** Sends the person on to Microsoft. Whom and what it is about the server says: the address could be anybody's. */
export const beginConsent = async (storage: Store, { microsoft, opener, registration, location } = here()): Promise<void> => {
  const known = await registration();
  if (known === undefined) return tell(opener.no('unreachable'), location);
  storage.setItem(consentKey, 'yes');
  const loginHint = new URLSearchParams(location.search).get('loginHint') ?? undefined;
  try {
    await microsoft.leave(known, loginHint);
  } catch {
    storage.removeItem(consentKey);
    await tell(opener.no('unreachable'), location);
  }
};

/** Tells the tab whether the person said yes. */
export const endConsent = async (storage: Store, { microsoft, opener, registration, location } = here()): Promise<void> => {
  storage.removeItem(consentKey);
  const known = await registration();
  const given = known !== undefined && (await microsoft.back(known).catch(() => false));
  await tell(given ? opener.yes() : opener.no('refused'), location);
};

/** Whoever came here without Teams around them is led to the tab. */
const tell = (telling: Promise<void>, location: Pick<Location, 'replace'>): Promise<void> => telling.catch(() => location.replace('/tab/'));

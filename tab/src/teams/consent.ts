import type { Registration } from '@kaselo/bot/contract/signIn';
import { type Changing, settable } from './changing';

/** What came of asking: it was given, it was not, or there was nobody to ask. */
export type ConsentOutcome = 'given' | 'not-given' | 'unreachable';

/** What a person must agree to before Teams says who they are. Nothing is asked before they press a button. */
export type Consent = {
  readonly needed: Changing<boolean>;
  /** Opens Microsoft's page in a window of Teams, and then asks Teams once more. */
  readonly ask: () => Promise<ConsentOutcome>;
  /** Asks Teams once more and opens nothing: somebody else may have agreed for everybody. */
  readonly retry: () => Promise<ConsentOutcome>;
};

type Ports = {
  /** Teams' token of who one is. */
  readonly token: () => Promise<string>;
  readonly registration: () => Promise<Registration | undefined>;
  /** Opens the window; rejects when it is closed without a yes. */
  readonly open: (registration: Registration) => Promise<void>;
};

/** What Teams answers where an agreement is missing, was taken back, or was just refused. */
const consentMissing = /consent|cancelledbyuser|cancelled_by_user|invalid_grant|interaction|requiresmfa|tokenrevoked/i;

const isConsentMissing = (error: unknown): boolean => consentMissing.test(error instanceof Error ? error.message : String(error));

/** Teams' token, and the way to it where it needs the person's agreement. */
export const tokenWithConsent = ({
  token,
  registration,
  open,
}: Ports): { readonly token: () => Promise<string>; readonly consent: Consent } => {
  const needed = settable(false);
  const ask = async () => {
    try {
      return await token();
    } catch (error) {
      if (isConsentMissing(error)) needed.set(true);
      throw error;
    }
  };
  const retry = async (): Promise<ConsentOutcome> => {
    try {
      await token();
    } catch (error) {
      return isConsentMissing(error) ? 'not-given' : 'unreachable';
    }
    needed.set(false);
    return 'given';
  };
  return {
    token: ask,
    consent: {
      needed,
      retry,
      ask: async () => {
        const known = await registration();
        if (known === undefined) return 'unreachable';
        try {
          await open(known);
        } catch {
          return 'not-given';
        }
        return retry();
      },
    },
  };
};

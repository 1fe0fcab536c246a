import { consentKey, consentPath } from './consentAddress';
import { returnPath } from './signIn';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Whether this window was opened to ask for consent, and how far it has come; undefined for the tab itself. */
export const consentStep = (pathname: string, storage: Store): 'begin' | 'end' | undefined => {
  if (pathname === consentPath) return 'begin';
  return pathname === returnPath && storage.getItem(consentKey) !== null ? 'end' : undefined;
};

/** Does the step; the window shows nothing of ours, since it is at Microsoft's page within a moment, or closes. */
export const takeConsentStep = async (step: 'begin' | 'end', storage: Store): Promise<void> => {
  const { beginConsent, endConsent } = await import('./consentWindow');
  await (step === 'begin' ? beginConsent(storage) : endConsent(storage));
};

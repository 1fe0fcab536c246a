import type { Registration } from '@kaselo/bot/contract/signIn';
import { TeamsUserCredential } from '@microsoft/teamsfx';
import { consentPath } from './consentAddress';

/** Microsoft's question in a window of Teams. Rejects when the person closes it or says no. It weighs much: fetched only when asked for. */
export const openConsent = async ({ clientId, scope }: Registration, origin: string, loginHint: string): Promise<void> => {
  const credential = new TeamsUserCredential({ clientId, initiateLoginEndpoint: `${origin}${consentPath}` });
  // By itself it would first ask Teams for the very token that Teams refuses, to learn whom to greet: that we know already.
  Reflect.set(credential, 'initialized', true);
  // It writes the name into an address as it is, and a guest's has a '#' in it.
  Reflect.set(credential, 'loginHint', encodeURIComponent(loginHint));
  await credential.login(scope);
};

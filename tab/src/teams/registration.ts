import { Registration, registrationPath } from '@kaselo/bot/contract/signIn';
import * as v from 'valibot';

/** Asks the server where people sign in outside Teams; undefined where they cannot, or where the server does not say. */
export const findRegistration = async (fetch: typeof globalThis.fetch): Promise<Registration | undefined> => {
  try {
    const response = await fetch(registrationPath, { signal: AbortSignal.timeout(20_000) });
    const found = v.safeParse(Registration, response.ok ? await response.json() : undefined);
    return found.success ? found.output : undefined;
  } catch {
    return undefined;
  }
};

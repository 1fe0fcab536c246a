import * as v from 'valibot';
import { type Changing, settable } from './changing';

const People = v.object({
  people: v.array(
    v.object({ id: v.string(), name: v.string(), role: v.string(), organisation: v.optional(v.string()), guest: v.boolean() }),
  ),
});
export type DeskPerson = v.InferOutput<typeof People>['people'][number];

const SignedIn = v.object({ token: v.string() });

/** The app on a desk: invented people to be, without any account. */
export type Desk = {
  readonly people: readonly DeskPerson[];
  /** Whoever one is at the moment; undefined until one has chosen. */
  readonly token: Changing<string | undefined>;
  /** Becomes the person. Rejects when the desk does not know them. */
  readonly signIn: (person: string) => Promise<void>;
  readonly signOut: () => void;
};

type Surroundings = { readonly fetch: typeof fetch; readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> };

const tokenKey = 'kaselo.desk.token';

/** Finds the desk; undefined when the server is not one (in production nothing answers under /local). */
export const findDesk = async ({ fetch, storage }: Surroundings): Promise<Desk | undefined> => {
  const people = await askPeople(fetch);
  if (people === undefined) return undefined;
  const token = settable(storage.getItem(tokenKey) ?? undefined);
  return {
    people,
    token,
    signIn: async (person) => {
      const response = await fetch('/local/sign-in', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ person }),
        signal: AbortSignal.timeout(20_000),
      });
      if (!response.ok) throw new Error(`The desk does not know ${person}`);
      const signedIn = v.parse(SignedIn, await response.json());
      storage.setItem(tokenKey, signedIn.token);
      token.set(signedIn.token);
    },
    signOut: () => {
      storage.removeItem(tokenKey);
      token.set(undefined);
    },
  };
};

async function askPeople(fetch: Surroundings['fetch']): Promise<readonly DeskPerson[] | undefined> {
  try {
    const response = await fetch('/local/people', { signal: AbortSignal.timeout(20_000) });
    if (response.status !== 200) return undefined;
    const found = v.safeParse(People, await response.json());
    return found.success ? found.output.people : undefined;
  } catch {
    return undefined;
  }
}

import { type Changing, constant } from './changing';

/**
 * Where somebody stands who opened the tab in a browser. 'unknown' has not been asked yet; 'leaving' is on the way to
 * Microsoft; 'ended' was signed in until their time ran out; 'unfinished' came back without a proof; 'unreachable' could
 * not even ask.
 */
export type SignInState = 'unknown' | 'leaving' | 'signed-in' | 'signed-out' | 'ended' | 'unfinished' | 'unreachable';

/** Signing in outside Teams: the browser goes to Microsoft's page and comes back to the page that was asked for. */
export type SignIn = {
  readonly state: Changing<SignInState>;
  /** Rejects when there is none; the state then tells whether asking anew helps. */
  readonly token: () => Promise<string>;
  /** Leaves for Microsoft's page, to come back to a page of the tab such as 'calendar?month=2021-04'. */
  readonly signIn: (page: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** The server no longer takes the token. */
  readonly end: () => void;
};

/** Where Microsoft sends people back to; Teams' own consent window comes to the same page. */
export const returnPath = '/tab/auth-end';

/** Kept while somebody is at Microsoft's page: where they want to be, or that they are signing out. */
export const returnKey = 'kaselo.signIn.page';
export const signedOutKey = 'kaselo.signIn.out';

/** Whether somebody comes back from Microsoft's page, to which this window itself had sent them. */
export const isBack = ({ pathname }: Pick<Location, 'pathname'>, storage: Pick<Storage, 'getItem'>): boolean =>
  pathname === returnPath && [returnKey, signedOutKey].some((key) => storage.getItem(key) !== null);

/** Where signing in could not even be begun: trying again is beginning again. */
export const unreachable = (reload: () => void): SignIn => ({
  state: constant('unreachable'),
  token: () => Promise.reject(new Error('Signing in could not be begun')),
  signIn: async () => reload(),
  signOut: async () => {},
  end: () => {},
});

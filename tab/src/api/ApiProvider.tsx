import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { SWRConfig } from 'swr';
import { useLanguage } from '../text/useWords';
import { type Api, createApi } from './api';
import { asFailure, Failure, isPassing } from './failure';

const noApi: Api = {
  fetchView: () => Promise.reject(new Failure('signed-out')),
  send: () => Promise.reject(new Failure('signed-out')),
};

const ApiContext = createContext<Api>(noApi);

/** The door to the server; without a provider everything is refused. */
export const useApi = (): Api => useContext(ApiContext);

type Props = {
  readonly token: () => Promise<string>;
  /** The team from which one looks: it tells the networks apart of whoever is in several. */
  readonly team?: string | undefined;
  /** Called when the server no longer knows the reader. */
  readonly onSignedOut?: () => void;
  readonly fetch?: typeof fetch;
  readonly children: ReactNode;
};

/** Opens the door for one reader. Give it a key of the reader's own: nothing that one person was shown is kept for another. */
export const ApiProvider = ({ token, team, onSignedOut, fetch = globalFetch, children }: Props) => {
  const { language } = useLanguage();
  const api = useMemo(() => createApi({ token, language, team, fetch }), [token, language, team, fetch]);
  const settings = useMemo(
    () => ({
      provider: () => new Map(),
      shouldRetryOnError: isPassing,
      errorRetryCount: 3,
      errorRetryInterval: 3000,
      onError: (error: unknown) => {
        if (asFailure(error).kind === 'signed-out') onSignedOut?.();
      },
    }),
    [onSignedOut],
  );
  return (
    <ApiContext value={api}>
      <SWRConfig value={settings}>{children}</SWRConfig>
    </ApiContext>
  );
};

const globalFetch: typeof fetch = (input, init) => window.fetch(input, init);

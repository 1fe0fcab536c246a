import { Suspense, useCallback, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import { ApiProvider } from '../api/ApiProvider';
import { Failure } from '../api/failure';
import type { Desk } from '../teams/desk';
import type { Access } from '../teams/host';
import type { SignIn } from '../teams/signIn';
import { LoadingPanel } from '../ui/Loading';
import { Frame } from './Frame';
import { Home } from './Home';
import { views } from './routes';
import { isOpenPage, OpenRoutes } from './ViewRoutes';

/** Lets the reader in as they prove who they are; some pages are open to everybody. */
export const Entrance = ({ access }: { readonly access: Access }) => {
  const [path] = useLocation();
  if (access.kind === 'teams') return <InTeams access={access} />;
  if (access.kind === 'desk') return <AtDesk desk={access.desk} />;
  if (access.kind === 'browser') return <InBrowser signIn={access.signIn} />;
  return (
    <Frame signedIn={false}>
      <Suspense fallback={<LoadingPanel rows={4} />}>{isOpenPage(path) ? <OpenRoutes /> : <views.outside />}</Suspense>
    </Frame>
  );
};

const InTeams = ({ access: { consent, token, team } }: { readonly access: Extract<Access, { kind: 'teams' }> }) => {
  const [path] = useLocation();
  const needed = useSyncExternalStore(consent.needed.onChange, consent.needed.now);
  if (!needed) {
    return (
      <ApiProvider token={token} team={team}>
        <Home />
      </ApiProvider>
    );
  }
  return (
    <Frame signedIn={false}>
      {isOpenPage(path) ? (
        <OpenRoutes />
      ) : (
        <Suspense fallback={<LoadingPanel rows={4} />}>
          <views.consentNeeded consent={consent} />
        </Suspense>
      )}
    </Frame>
  );
};

const AtDesk = ({ desk }: { readonly desk: Desk }) => {
  const [path] = useLocation();
  const signedInAs = useSyncExternalStore(desk.token.onChange, desk.token.now);
  const token = useCallback(
    () => (signedInAs === undefined ? Promise.reject(new Failure('signed-out')) : Promise.resolve(signedInAs)),
    [signedInAs],
  );
  if (signedInAs === undefined) {
    return (
      <Frame signedIn={false}>
        {isOpenPage(path) ? (
          <OpenRoutes />
        ) : (
          <Suspense fallback={<LoadingPanel rows={8} />}>
            <views.signIn desk={desk} />
          </Suspense>
        )}
      </Frame>
    );
  }
  return (
    <ApiProvider key={signedInAs} token={token} onSignedOut={desk.signOut}>
      <Home onChangePerson={desk.signOut} />
    </ApiProvider>
  );
};

const InBrowser = ({ signIn }: { readonly signIn: SignIn }) => {
  const [path] = useLocation();
  const state = useSyncExternalStore(signIn.state.onChange, signIn.state.now);
  const token = useCallback(
    () =>
      signIn.token().catch(() => {
        throw new Failure(signIn.state.now() === 'signed-in' ? 'unreachable' : 'signed-out');
      }),
    [signIn],
  );
  if (state === 'signed-in') {
    return (
      <ApiProvider token={token} onSignedOut={signIn.end}>
        <Home onSignOut={() => void signIn.signOut()} />
      </ApiProvider>
    );
  }
  return (
    <Frame signedIn={false}>
      {isOpenPage(path) ? (
        <OpenRoutes />
      ) : (
        <Suspense fallback={<LoadingPanel rows={8} />}>
          <views.signInAtMicrosoft signIn={signIn} />
        </Suspense>
      )}
    </Frame>
  );
};

import { useEffect, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import type { SignIn } from '../teams/signIn';
import { signInWords } from '../text/signIn';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { LoadingPanel } from '../ui/Loading';
import { Page } from '../ui/Page';
import { pageShown } from './pageShown';

/** The door of a browser outside Teams. Who comes for the first time is sent to sign in at once; who was here already is asked. */
export const SignInAtMicrosoft = ({ signIn: door }: { readonly signIn: SignIn }) => {
  const words = useWords(signInWords);
  const [path] = useLocation();
  const state = useSyncExternalStore(door.state.onChange, door.state.now);
  useEffect(() => {
    if (state === 'unknown') void door.signIn(pageShown(window.location));
  }, [state, door]);

  if (state === 'unknown' || state === 'leaving' || state === 'signed-in')
    return (
      <Page title={words.title} lead={words.leaving}>
        <LoadingPanel rows={3} />
      </Page>
    );
  const said = state === 'signed-out' ? words.signedOut : words[state];
  return (
    <Page key={path} title={said.title} lead={said.lead}>
      <div>
        <ActionButton appearance="primary" onClick={() => void door.signIn(pageShown(window.location))}>
          {state === 'signed-out' ? words.signIn : words.again}
        </ActionButton>
      </div>
    </Page>
  );
};

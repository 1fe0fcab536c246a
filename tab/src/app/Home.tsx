import { Suspense } from 'react';
import { useLocation } from 'wouter';
import { useMe } from '../api/views';
import { SavedProvider } from '../editing/Saved';
import { frameWords } from '../text/frame';
import { useWords } from '../text/useWords';
import { LoadingPanel } from '../ui/Loading';
import { ErrorBoundary } from './ErrorBoundary';
import { Frame } from './Frame';
import { useNoticeStyles } from './Notice.styles';
import { ChooseOrganisation, views } from './routes';
import { useHeardAgain } from './useHeardAgain';
import { isOpenPage, ViewRoutes } from './ViewRoutes';

type Props = {
  readonly onChangePerson?: () => void;
  readonly onSignOut?: () => void;
};

/** Where what is shown depends on the reader's organisation; an answer's form asks for it by itself. */
const asksOrganisation: ReadonlySet<string> = new Set(['/', '/follow-ups']);

/** The tab of a reader who has signed in. */
export const Home = ({ onChangePerson, onSignOut }: Props) => {
  const styles = useNoticeStyles();
  const words = useWords(frameWords);
  const { data: me } = useMe();
  const [path] = useLocation();
  useHeardAgain(path);
  const setsUp = me?.setup !== undefined && !isOpenPage(path);
  return (
    <SavedProvider>
      <Frame me={me} signedIn={me?.setup === undefined} onChangePerson={onChangePerson} onSignOut={onSignOut}>
        {me !== undefined && me.setup === undefined && me.organisation === undefined && asksOrganisation.has(path) && (
          <Suspense fallback={null}>
            <ChooseOrganisation organisations={me.organisations} />
          </Suspense>
        )}
        {me?.bound === false && path === '/' && (
          <p className={styles.notice}>
            {words.notBound} {me.role === 'coordinator' && words.howToBind}
          </p>
        )}
        <ErrorBoundary>
          {setsUp ? (
            <Suspense fallback={<LoadingPanel rows={8} />}>
              <views.setup me={me} />
            </Suspense>
          ) : (
            <ViewRoutes />
          )}
        </ErrorBoundary>
      </Frame>
    </SavedProvider>
  );
};

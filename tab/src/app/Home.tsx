import { useMe } from '../api/views';
import { SavedProvider } from '../editing/Saved';
import { frameWords } from '../text/frame';
import { useWords } from '../text/useWords';
import { ChooseOrganisation } from './ChooseOrganisation';
import { ErrorBoundary } from './ErrorBoundary';
import { Frame } from './Frame';
import { useNoticeStyles } from './Notice.styles';
import { ViewRoutes } from './ViewRoutes';

type Props = { readonly onChangePerson?: () => void; readonly onSignOut?: () => void };

/** The tab of a reader who has signed in. */
export const Home = ({ onChangePerson, onSignOut }: Props) => {
  const styles = useNoticeStyles();
  const words = useWords(frameWords);
  const { data: me } = useMe();
  return (
    <SavedProvider>
      <Frame me={me} signedIn onChangePerson={onChangePerson} onSignOut={onSignOut}>
        {me !== undefined && me.organisation === undefined && <ChooseOrganisation organisations={me.organisations} />}
        {me?.bound === false && <p className={styles.notice}>{words.notBound}</p>}
        <ErrorBoundary>
          <ViewRoutes />
        </ErrorBoundary>
      </Frame>
    </SavedProvider>
  );
};

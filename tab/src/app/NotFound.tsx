import { frameWords } from '../text/frame';
import { useWords } from '../text/useWords';
import { ActionLink } from '../ui/ActionButton';
import { Page } from '../ui/Page';

/** An address that the tab does not have. */
export const NotFound = () => {
  const { notFound } = useWords(frameWords);
  return (
    <Page title={notFound.title} lead={notFound.text}>
      <div>
        <ActionLink to="/" appearance="primary">
          {notFound.home}
        </ActionLink>
      </div>
    </Page>
  );
};

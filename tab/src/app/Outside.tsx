import { entranceWords } from '../text/entrance';
import { uiWords } from '../text/ui';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Page } from '../ui/Page';

/** Where the tab is opened in a plain browser: it says where to find it. */
export const Outside = () => {
  const { outside } = useWords(entranceWords);
  const { retry } = useWords(uiWords);
  return (
    <Page title={outside.title} lead={outside.text}>
      <div>
        <ActionButton onClick={() => window.location.reload()}>{retry}</ActionButton>
      </div>
    </Page>
  );
};

import { useMe } from '../api/views';
import { settingsWords } from '../text/settings';
import { useWords } from '../text/useWords';
import { LoadingPanel } from '../ui/Loading';
import { Page } from '../ui/Page';
import { ViewState } from '../ui/ViewState';
import { Mine } from './Mine';
import { Secretariat } from './Secretariat';

/** What the secretariat decides of the network; for a member, what is known of them. */
export const SettingsView = () => {
  const words = useWords(settingsWords);
  const me = useMe();
  const coordinator = me.data?.role === 'coordinator';
  return (
    <Page title={coordinator ? words.title : words.mine.title} lead={coordinator ? words.lead : words.mine.lead}>
      <ViewState query={me} loading={<LoadingPanel rows={10} />}>
        {(known) => (known.role === 'coordinator' ? <Secretariat me={known} /> : <Mine me={known} />)}
      </ViewState>
    </Page>
  );
};

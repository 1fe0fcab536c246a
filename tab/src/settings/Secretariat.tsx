import type { Me } from '@kaselo/bot/contract/me';
import { useItem } from '../editing/useItem';
import { LoadingPanel } from '../ui/Loading';
import { ViewState } from '../ui/ViewState';
import { ChannelSection } from './ChannelSection';
import { ContentSection } from './ContentSection';
import { LanguagesSection } from './LanguagesSection';
import { MyDataLink } from './MyDataLink';
import { MyMessages } from './MyMessages';
import { NetworkSection } from './NetworkSection';
import { NoticesSection } from './NoticesSection';
import { PeopleSection } from './PeopleSection';
import { QuietSection } from './QuietSection';
import { RegionsSection } from './RegionsSection';
import { RetentionSection } from './RetentionSection';
import { RulesSection } from './RulesSection';

/** Every part of the settings, one below the other. */
export const Secretariat = ({ me }: { readonly me: Me }) => {
  const id = me.network.id;
  const settings = useItem('settings', id);
  return (
    <ViewState query={settings} loading={<LoadingPanel rows={10} />}>
      {(item) => (
        <>
          <NetworkSection id={id} me={me} />
          <RegionsSection id={id} item={item} />
          <LanguagesSection id={id} item={item} />
          <RulesSection id={id} item={item} />
          <QuietSection id={id} item={item} />
          <PeopleSection id={id} item={item} me={me} />
          <RetentionSection id={id} item={item} />
          <NoticesSection id={id} item={item} />
          <ContentSection />
          <ChannelSection />
          <MyMessages me={me} />
          <MyDataLink />
        </>
      )}
    </ViewState>
  );
};

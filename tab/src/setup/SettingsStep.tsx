import type { Me } from '@kaselo/bot/contract/me';
import { useItem } from '../editing/useItem';
import { LanguagesSection } from '../settings/LanguagesSection';
import { NetworkSection } from '../settings/NetworkSection';
import { PeopleSection } from '../settings/PeopleSection';
import { QuietSection } from '../settings/QuietSection';
import { RegionsSection } from '../settings/RegionsSection';
import { RulesSection } from '../settings/RulesSection';
import { LoadingPanel } from '../ui/Loading';
import { ViewState } from '../ui/ViewState';

type Props = { readonly step: 'network' | 'people' | 'rules'; readonly me: Me };

/** The settings' own parts: each is saved as it is changed, and is found again in the settings. */
export const SettingsStep = ({ step, me }: Props) => {
  const id = me.network.id;
  const settings = useItem('settings', id);
  return (
    <ViewState query={settings} loading={<LoadingPanel rows={6} />}>
      {(item) => (
        <>
          {step === 'network' && (
            <>
              <NetworkSection id={id} me={me} />
              <RegionsSection id={id} item={item} />
              <LanguagesSection id={id} item={item} />
            </>
          )}
          {step === 'people' && <PeopleSection id={id} item={item} me={me} />}
          {step === 'rules' && (
            <>
              <RulesSection id={id} item={item} />
              <QuietSection id={id} item={item} />
            </>
          )}
        </>
      )}
    </ViewState>
  );
};

import type { Me } from '@kaselo/bot/contract/me';
import type { NetworkView as Network } from '@kaselo/bot/contract/network';
import { useMe, useNetwork } from '../api/views';
import { networkWords } from '../text/network';
import { useWords } from '../text/useWords';
import { Empty } from '../ui/Empty';
import { LoadingPanel } from '../ui/Loading';
import { Page } from '../ui/Page';
import { Panel, PanelBody } from '../ui/Panel';
import { ViewState } from '../ui/ViewState';
import { AddButton } from './AddButton';
import { Background } from './Background';
import { Former } from './Former';
import { useNetworkViewStyles } from './NetworkView.styles';
import { OrganisationGroup } from './OrganisationGroup';
import { OrganisationTools } from './OrganisationTools';

/** The organisations that make the network, by region, and those whom the strategy mentions besides. */
export const NetworkView = () => {
  const words = useWords(networkWords);
  const network = useNetwork();
  const me = useMe();
  const coordinator = me.data?.role === 'coordinator' ? me.data : undefined;
  return (
    <Page
      title={words.title}
      lead={network.data && <Lead network={network.data} />}
      actions={coordinator && network.data && <AddButton me={coordinator} network={network.data} />}
    >
      <ViewState query={network} loading={<Loading />}>
        {(view) =>
          view.organisationCount === 0 ? (
            <Panel heading={words.none}>
              <PanelBody>
                <Empty text={words.noneText} />
              </PanelBody>
            </Panel>
          ) : (
            <>
              <Groups network={view} me={coordinator} />
              <Former network={view} />
              <Background network={view} edits={coordinator !== undefined} />
            </>
          )
        }
      </ViewState>
    </Page>
  );
};

const inSeveral = ({ groups }: Network): number => groups.find(({ region }) => region === undefined)?.organisations.length ?? 0;

const Lead = ({ network }: { readonly network: Network }) => {
  const words = useWords(networkWords);
  const regions = network.regionCounts.length;
  const several = inSeveral(network);
  const all = `${words.organisationCount(network.organisationCount)} ${words.regions(regions)}`;
  return several === 0 ? all : `${all}, ${words.ofWhich(several, regions)}`;
};

const Groups = ({ network, me }: { readonly network: Network; readonly me: Me | undefined }) => {
  const styles = useNetworkViewStyles();
  const words = useWords(networkWords);
  const regions = network.regionCounts.length;
  const several = inSeveral(network);
  const countOf = (region: string): string => {
    const count = words.organisationCount(network.regionCounts.find(({ id }) => id === region)?.count ?? 0);
    return several === 0 ? count : `${count}, ${words.ofWhich(several, regions)}`;
  };
  return (
    <div className={styles.regions}>
      {network.groups
        .filter(({ organisations }) => organisations.length > 0)
        .map(({ region, name, organisations }) => (
          <OrganisationGroup
            key={region ?? 'several'}
            heading={name ?? words.both(regions)}
            count={region === undefined ? words.organisationCount(organisations.length) : countOf(region)}
            organisations={organisations}
            tools={(organisation) => me && <OrganisationTools organisation={organisation} me={me} today={network.today} />}
            className={region === undefined ? styles.several : undefined}
          />
        ))}
    </div>
  );
};

const Loading = () => {
  const styles = useNetworkViewStyles();
  return (
    <div className={styles.regions}>
      <LoadingPanel rows={13} />
      <LoadingPanel rows={13} />
    </div>
  );
};

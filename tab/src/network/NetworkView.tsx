import { useNetwork } from '../api/views';
import { networkWords } from '../text/network';
import { useContentLanguage, useWords } from '../text/useWords';
import { Mine } from '../ui/Mine';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { Row, Rows } from '../ui/Rows';
import { ViewState } from '../ui/ViewState';

/** The organisations that make the network, by region. */
export const NetworkView = () => {
  const words = useWords(networkWords);
  const contentLanguage = useContentLanguage();
  const network = useNetwork();
  return (
    <Page title={words.title} lead={network.data && words.organisationCount(network.data.organisationCount)}>
      <ViewState query={network}>
        {({ groups }) =>
          groups.map((group) => (
            <Panel key={group.region ?? 'both'} heading={group.name ?? words.both} count={group.organisations.length}>
              <Rows>
                {group.organisations.map((organisation) => (
                  <Row key={organisation.id}>
                    <span lang={contentLanguage}>{organisation.name}</span> {organisation.mine && <Mine how="you" />}
                  </Row>
                ))}
              </Rows>
            </Panel>
          ))
        }
      </ViewState>
    </Page>
  );
};

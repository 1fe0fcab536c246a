import { useDeliveries } from '../api/views';
import { deliveriesWords } from '../text/deliveries';
import { useWords } from '../text/useWords';
import { Empty } from '../ui/Empty';
import { Page } from '../ui/Page';
import { Panel, PanelBody } from '../ui/Panel';
import { ViewState } from '../ui/ViewState';
import { DeliveryList } from './DeliveryList';
import { ProposalsPanel } from './ProposalsPanel';
import { SetAside } from './SetAside';

/** What the bot has posted, will post, and could not. For coordinators. */
export const DeliveriesView = () => {
  const words = useWords(deliveriesWords);
  return (
    <Page title={words.title} lead={words.lead}>
      <ProposalsPanel />
      <ViewState query={useDeliveries()}>
        {({ posts, bound, setAside }) => (
          <>
            {setAside !== undefined && <SetAside sentence={setAside} />}
            {posts.length > 0 ? (
              <DeliveryList posts={posts} />
            ) : (
              <Panel heading={words.title}>
                <PanelBody>
                  {bound ? <Empty title={words.none} text={words.noneText} /> : <Empty title={words.notBound} text={words.notBoundText} />}
                </PanelBody>
              </Panel>
            )}
          </>
        )}
      </ViewState>
    </Page>
  );
};

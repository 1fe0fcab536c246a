import { useDeliveries } from '../api/views';
import { deliveriesWords } from '../text/deliveries';
import { useWords } from '../text/useWords';
import { Empty } from '../ui/Empty';
import { Page } from '../ui/Page';
import { Panel, PanelBody } from '../ui/Panel';
import { ViewState } from '../ui/ViewState';
import { Attention } from './Attention';
import { DeliveryList } from './DeliveryList';
import { ProposalsPanel } from './ProposalsPanel';

/** What the bot has posted, will post, and could not. For coordinators. */
export const DeliveriesView = () => {
  const words = useWords(deliveriesWords);
  return (
    <Page title={words.title} lead={words.lead}>
      <ProposalsPanel />
      <ViewState query={useDeliveries()}>
        {({ posts, bound, paused, setAside }) => (
          <>
            {paused !== undefined && <Attention sentence={paused} />}
            {setAside !== undefined && <Attention sentence={setAside} />}
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

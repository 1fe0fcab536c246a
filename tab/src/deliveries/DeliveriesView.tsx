import { useDeliveries } from '../api/views';
import { deliveriesWords } from '../text/deliveries';
import { useContentLanguage, useWords } from '../text/useWords';
import { Empty } from '../ui/Empty';
import { Page } from '../ui/Page';
import { Panel, PanelBody } from '../ui/Panel';
import { Row, Rows } from '../ui/Rows';
import { ViewState } from '../ui/ViewState';

/** What the bot has posted, will post, and could not. For coordinators. */
export const DeliveriesView = () => {
  const words = useWords(deliveriesWords);
  const contentLanguage = useContentLanguage();
  const deliveries = useDeliveries();
  return (
    <Page title={words.title} lead={words.lead}>
      <ViewState query={deliveries}>
        {({ posts }) => (
          <Panel heading={words.posts} count={posts.length}>
            {posts.length === 0 ? (
              <PanelBody>
                <Empty title={words.none} text={words.noneText} />
              </PanelBody>
            ) : (
              <Rows>
                {posts.map((post) => (
                  <Row key={post.id}>
                    <div>
                      {post.due}: {post.kind}, {words.state[post.state]}
                    </div>
                    <strong lang={contentLanguage}>{post.title}</strong>
                    {post.reason !== undefined && <div>{post.reason}</div>}
                  </Row>
                ))}
              </Rows>
            )}
          </Panel>
        )}
      </ViewState>
    </Page>
  );
};

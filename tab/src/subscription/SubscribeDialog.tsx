import { Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useQuery } from '../api/query';
import { subscriptionWords } from '../text/subscription';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { ViewState } from '../ui/ViewState';
import { FeedAddress } from './FeedAddress';
import { useSubscriptionStyles } from './Subscription.styles';

/** The reader's own address of the calendar: made, renewed and taken away here, and how to use it. */
export const SubscribeDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const styles = useSubscriptionStyles();
  const words = useWords(subscriptionWords);
  const feed = useQuery('calendarFeed', undefined, false);
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>{words.heading}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.text}>{words.lead}</p>
            <ViewState query={feed}>{({ since }) => <FeedAddress since={since} />}</ViewState>
            <h3 className={styles.heading}>{words.howTo}</h3>
            <ul className={styles.list}>
              <li>{words.outlook}</li>
              <li>{words.google}</li>
              <li>{words.phone}</li>
            </ul>
          </DialogContent>
          <DialogActions>
            <ActionButton onClick={onClose}>{words.close}</ActionButton>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};

import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useId, useRef, useState } from 'react';
import { asFailure, type Failure } from '../api/failure';
import { useSend } from '../api/useSend';
import { subscriptionWords } from '../text/subscription';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { copyText } from '../ui/copyText';
import { useFailureSentence } from '../ui/useFailureSentence';
import { useSubscriptionStyles } from './Subscription.styles';

/** The address while it may be seen, and what can be done with it: making one shows it, this once. */
export const FeedAddress = ({ since }: { readonly since: string | undefined }) => {
  const styles = useSubscriptionStyles();
  const words = useWords(subscriptionWords);
  const [renew, revoke] = [useSend('renewCalendarFeed'), useSend('revokeCalendarFeed')];
  const [address, setAddress] = useState<string>();
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const busy = useRef(false);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const block = useRef<HTMLDivElement>(null);

  const act = async (send: typeof renew | typeof revoke, afterwards: string) => {
    if (busy.current) return;
    busy.current = true;
    setFailure(undefined);
    try {
      setAddress((await send({}, {})).address);
      setSaid(afterwards);
      // The button that was pressed may be gone: the focus stays here, not outside the dialog.
      block.current?.focus();
    } catch (error) {
      setFailure(asFailure(error));
    }
    busy.current = false;
  };
  const copy = async (shown: string) => {
    if (await copyText(shown)) return setSaid(words.copied);
    field.current?.focus();
    field.current?.select();
    setSaid(words.notCopied);
  };

  return (
    <div ref={block} tabIndex={-1} className={styles.address}>
      {address !== undefined ? (
        <>
          <label className={styles.label} htmlFor={id}>
            {words.address}
          </label>
          <input id={id} ref={field} readOnly value={address} className={styles.field} onFocus={(focused) => focused.target.select()} />
        </>
      ) : (
        <p className={styles.text}>{since === undefined ? words.none : words.since(since)}</p>
      )}
      <div className={styles.buttons}>
        {address !== undefined && (
          <ActionButton appearance="primary" icon={<Copy20Regular aria-hidden="true" />} onClick={() => void copy(address)}>
            {words.copy}
          </ActionButton>
        )}
        <ActionButton
          appearance={since === undefined && address === undefined ? 'primary' : 'secondary'}
          onClick={() => void act(renew, words.once)}
        >
          {since === undefined && address === undefined ? words.make : words.renew}
        </ActionButton>
        {(since !== undefined || address !== undefined) && (
          <ActionButton onClick={() => void act(revoke, words.revoked)}>{words.revoke}</ActionButton>
        )}
      </div>
      {(since !== undefined || address !== undefined) && <p className={styles.quiet}>{words.renewText}</p>}
      <p role="status" className={styles.text}>
        {said}
      </p>
      {failure !== undefined && <Refused failure={failure} />}
    </div>
  );
};

const Refused = ({ failure }: { readonly failure: Failure }) => {
  const styles = useSubscriptionStyles();
  return (
    <p role="alert" className={styles.text}>
      {useFailureSentence(failure)}
    </p>
  );
};

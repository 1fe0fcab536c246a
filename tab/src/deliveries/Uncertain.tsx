import { useState } from 'react';
import { asFailure, type Failure } from '../api/failure';
import { useSend } from '../api/useSend';
import { deliveriesWords } from '../text/deliveries';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useFailureSentence } from '../ui/useFailureSentence';
import { useDeliveryRowStyles } from './DeliveryRow.styles';

type Props = { readonly post: string; readonly title: string };

/** Nobody knows whether it arrived: whoever has looked in the channel says it, and nothing is posted twice. */
export const Uncertain = ({ post, title }: Props) => {
  const styles = useDeliveryRowStyles();
  const words = useWords(deliveriesWords);
  const send = useSend('settlePost');
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const say = async (seen: 'there' | 'again') => {
    setSending(true);
    setFailure(undefined);
    try {
      await send({ post }, { seen });
    } catch (error) {
      setFailure(asFailure(error));
    }
    setSending(false);
  };
  return (
    <div className={styles.decide}>
      <ActionButton disabled={sending} label={words.itIsThereOf(title)} onClick={() => void say('there')}>
        {words.itIsThere}
      </ActionButton>
      <ActionButton disabled={sending} label={words.postAgainOf(title)} onClick={() => void say('again')}>
        {words.postAgain}
      </ActionButton>
      {failure !== undefined && <FailedToSay failure={failure} />}
    </div>
  );
};

const FailedToSay = ({ failure }: { readonly failure: Failure }) => <p role="alert">{useFailureSentence(failure)}</p>;

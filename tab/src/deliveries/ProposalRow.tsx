import type { Proposals } from '@kaselo/bot/contract/proposals';
import { useState } from 'react';
import { asFailure, type Failure } from '../api/failure';
import { useSend } from '../api/useSend';
import { proposalWords } from '../text/proposals';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Row } from '../ui/Rows';
import { useFailureSentence } from '../ui/useFailureSentence';
import { useProposalsStyles } from './Proposals.styles';

type Props = {
  readonly proposal: Proposals['proposals'][number];
  /** Told how many are left once this one is off the list. */
  readonly onSettled: (left: number) => void;
};

/** One suggestion in its writer's own words, who made it and when, and taking it off the list. */
export const ProposalRow = ({ proposal: { id, text, by, at }, onSettled }: Props) => {
  const styles = useProposalsStyles();
  const words = useWords(proposalWords);
  const contentLanguage = useContentLanguage();
  const send = useSend('settleProposal');
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const settle = async () => {
    setSending(true);
    setFailure(undefined);
    try {
      onSettled((await send({ proposal: id }, {})).proposals.length);
    } catch (error) {
      setFailure(asFailure(error));
    }
    setSending(false);
  };
  return (
    <Row className={styles.row}>
      <div>
        <p className={styles.text} lang={contentLanguage}>
          {text}
        </p>
        <p className={styles.by}>{words.by(by ?? words.nameless, at)}</p>
        {failure !== undefined && <NotSettled failure={failure} />}
      </div>
      <ActionButton disabled={sending} label={words.settleOf(text)} onClick={() => void settle()}>
        {words.settle}
      </ActionButton>
    </Row>
  );
};

const NotSettled = ({ failure }: { readonly failure: Failure }) => <p role="alert">{useFailureSentence(failure)}</p>;

import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import type { Round } from '@kaselo/bot/contract/followUps';
import { useId, useState } from 'react';
import { answeringWords } from '../text/answering';
import { followUpsWords } from '../text/followUps';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Panel, PanelBody } from '../ui/Panel';
import { useAnswerFormStyles } from './AnswerForm.styles';
import { leftDraftOf } from './leftDraft';
import { textsIn } from './typed';

/** A round that is closed takes no answers; what somebody had begun to write is theirs to copy. */
export const LeftDraft = ({ round }: { readonly round: Round }) => {
  const styles = useAnswerFormStyles();
  const words = useWords(answeringWords);
  const { form } = useWords(followUpsWords);
  const [copied, setCopied] = useState<'done' | 'failed'>();
  const id = useId();
  const draft = leftDraftOf(round);
  const text =
    draft === undefined
      ? ''
      : textsIn(draft)
          .filter((part) => part !== '')
          .join('\n\n');
  if (text === '') return null;
  const copy = () =>
    copyText(text).then(
      () => setCopied('done'),
      () => {
        setCopied('failed');
        document.getElementById(id)?.focus();
      },
    );
  return (
    <Panel heading={words.closed(round.summary.closes)}>
      <PanelBody>
        <div className={styles.form}>
          <div className={styles.field}>
            <label htmlFor={id} className={styles.label}>
              {words.leftDraft}
            </label>
            <textarea id={id} readOnly rows={4} value={text} className={styles.text} onFocus={(event) => event.target.select()} />
          </div>
          <div className={styles.end}>
            <ActionButton icon={<Copy20Regular />} onClick={() => void copy()}>
              {form.copy}
            </ActionButton>
            <span role="status" className={styles.quiet}>
              {copied !== undefined && form.copied[copied]}
            </span>
          </div>
        </div>
      </PanelBody>
    </Panel>
  );
};

/** A frame may be refused the clipboard. */
const copyText = async (text: string): Promise<void> => navigator.clipboard.writeText(text);

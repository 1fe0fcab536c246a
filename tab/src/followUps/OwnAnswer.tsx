import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import type { Round } from '@kaselo/bot/contract/followUps';
import { useState } from 'react';
import { answeringWords } from '../text/answering';
import { followUpsWords } from '../text/followUps';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Panel, PanelBody } from '../ui/Panel';
import { AnswerForm } from './AnswerForm';
import { AnswerParts } from './AnswerParts';
import { LeftDraft } from './LeftDraft';
import { leftDraftOf } from './leftDraft';
import { useOwnAnswerStyles } from './OwnAnswer.styles';

const takeFocus = (element: HTMLElement | null) => element?.focus();

/** Room to answer while the round is open; afterwards what was saved and the way back to it. */
export const OwnAnswer = ({ round }: { readonly round: Round }) => {
  const styles = useOwnAnswerStyles();
  const words = useWords(answeringWords);
  const { form } = useWords(followUpsWords);
  const [step, setStep] = useState<'arrived' | 'writing' | 'editing' | 'sent' | 'discarded'>('arrived');
  const { closes, state } = round.summary;
  if (state === 'closed') return <LeftDraft round={round} />;

  const unsent = round.mine === undefined || (step === 'arrived' && leftDraftOf(round) !== undefined);
  if (step === 'writing' || step === 'editing' || (unsent && step !== 'sent')) {
    return (
      <Panel heading={round.mine === undefined ? words.heading : words.edit}>
        <PanelBody>
          <div ref={step === 'editing' ? takeFirstField : undefined}>
            <AnswerForm
              round={round}
              onWrite={() => setStep((now) => (now === 'editing' ? now : 'writing'))}
              onSent={() => setStep('sent')}
              onDiscard={round.mine && (() => setStep('discarded'))}
            />
          </div>
        </PanelBody>
      </Panel>
    );
  }
  const edit = (
    <ActionButton icon={<Edit20Regular />} onClick={() => setStep('editing')}>
      {words.edit}
    </ActionButton>
  );
  if (step === 'sent') {
    const saved = round.answers.find(({ mine, outcome }) => mine && outcome === round.mine?.outcome);
    return (
      <Panel heading={form.sent}>
        <PanelBody>
          <div className={styles.saved}>
            <p ref={takeFocus} tabIndex={-1} className={`${styles.text} ${styles.focusable}`}>
              {words.thanks} {form.canEdit(closes)}
            </p>
            {saved !== undefined && <AnswerParts answer={saved} />}
            {edit}
          </div>
        </PanelBody>
      </Panel>
    );
  }
  return (
    <div className={styles.line}>
      <p className={styles.text}>
        {form.answered} {form.canEdit(closes)}
      </p>
      {edit}
    </div>
  );
};

/** Whoever asks to edit begins at the first field. */
function takeFirstField(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('select, textarea')?.focus();
}

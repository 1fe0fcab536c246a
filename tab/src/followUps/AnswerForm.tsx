import type { Round } from '@kaselo/bot/contract/followUps';
import type { Question } from '@kaselo/bot/contract/questions';
import { type FormEvent, useId } from 'react';
import { useMe } from '../api/views';
import { answeringWords } from '../text/answering';
import { followUpsWords } from '../text/followUps';
import { followUpsTelling } from '../text/followUpsTelling';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useAnswerFormStyles } from './AnswerForm.styles';
import { NotSent } from './NotSent';
import { OrganisationField } from './OrganisationField';
import { OtherDraft } from './OtherDraft';
import { QuestionField } from './QuestionField';
import { useSending } from './useSending';
import { useTyped } from './useTyped';

type Props = {
  readonly round: Round;
  /** The form has been touched: it stays open whatever becomes of the draft. */
  readonly onWrite: () => void;
  readonly onSent: () => void;
  /** Gives up the changes to an answer; left out where there is no answer to go back to. */
  readonly onDiscard: (() => void) | undefined;
};

/** The follow-up's questions. Nothing that was typed is lost whatever happens to the sending. */
export const AnswerForm = ({ round, onWrite, onSent, onDiscard }: Props) => {
  const styles = useAnswerFormStyles();
  const words = useWords(answeringWords);
  const { form } = useWords(followUpsWords);
  const telling = useWords(followUpsTelling);
  const { data: me } = useMe();
  const id = useId();
  const asks = me !== undefined && me.organisation === undefined;
  const writing = useTyped(round);
  const { typed, keeping } = writing;
  const sending = useSending({ round, writing, asks, onSent });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = sending.submit();
    const first = ['organisation', ...round.questions.map((question) => question.id)].find((field) => wrong?.[field] !== undefined);
    if (first !== undefined) document.getElementById(`${id}-${first}`)?.focus();
  };
  const errorOf = (field: string): string | undefined => {
    const problem = sending.problems[field];
    if (problem === undefined) return undefined;
    if (problem === 'not-an-option') return telling.chooseOne;
    if (problem !== 'missing') return form.tooLong(problem.longest);
    if (field === 'organisation') return form.organisationMissing;
    return field === 'outcome' ? words.outcomeMissing : telling.answerThis;
  };
  const fieldOf = (question: Question) => (
    <QuestionField
      key={question.id}
      id={`${id}-${question.id}`}
      question={question}
      actions={round.actions}
      typed={typed}
      readOnly={sending.busy}
      error={errorOf(question.id)}
      onChange={(change) => {
        if (sending.busy) return;
        onWrite();
        writing.write(change);
      }}
    />
  );
  const written = round.questions.filter(({ block }) => block === 'text');
  const chosen = round.questions.filter(({ block }) => block !== 'text');
  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      {round.questions.every(({ id: question, required }) => required === (question === 'outcome')) && (
        <p className={styles.quiet}>{form.enough}</p>
      )}
      {writing.restored && (
        <p role="status" className={styles.quiet}>
          {form.restored}
        </p>
      )}
      {writing.other !== undefined && <OtherDraft other={writing.other} onSwap={writing.swap} onDismiss={writing.dismiss} />}
      {asks && (
        <OrganisationField
          id={`${id}-organisation`}
          organisations={me.organisations}
          value={sending.organisation}
          error={errorOf('organisation')}
          onChoose={sending.chooseOrganisation}
        />
      )}
      <div className={styles.sides}>
        <div className={styles.side}>{written.map(fieldOf)}</div>
        <div className={styles.side}>{chosen.map(fieldOf)}</div>
      </div>
      <p className={styles.quiet}>{words.who}</p>
      {sending.failure !== undefined && <NotSent failure={sending.failure} />}
      {sending.waits && (
        <p role="status" className={styles.notice}>
          {telling.sentWhenBack}
        </p>
      )}
      <div className={styles.end}>
        <ActionButton type="submit" appearance="primary">
          {sending.busy ? words.sending : words.send}
        </ActionButton>
        {onDiscard !== undefined && (
          <ActionButton appearance="subtle" onClick={() => void writing.discard().then(onDiscard)}>
            {form.discard}
          </ActionButton>
        )}
        <span role="status" className={styles.quiet}>
          {keeping === 'saved' && words.draft}
          {keeping === 'failed' && !sending.waits && words.draftFailed}
        </span>
      </div>
    </form>
  );
};

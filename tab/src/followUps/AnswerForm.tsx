import { endpoints } from '@kaselo/bot/contract/endpoints';
import type { Round } from '@kaselo/bot/contract/views';
import { type FormEvent, useId, useRef, useState } from 'react';
import * as v from 'valibot';
import { asFailure, type Failure } from '../api/failure';
import { useSend } from '../api/useSend';
import { useMe } from '../api/views';
import { answeringWords } from '../text/answering';
import { uiWords } from '../text/ui';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Select } from '../ui/Select';
import { useFailureSentence } from '../ui/useFailureSentence';
import { useAnswerFormStyles } from './AnswerForm.styles';
import { TextField } from './TextField';
import { useTyped } from './useTyped';

type ActionId = Round['actions'][number]['id'];
type Status = Round['actions'][number]['status'];

/** The follow-up's questions. Only the first is required; nothing that was typed is lost whatever happens to the sending. */
export const AnswerForm = ({ round, onSent }: { readonly round: Round; readonly onSent: () => void }) => {
  const styles = useAnswerFormStyles();
  const words = useWords(answeringWords);
  const { status: statuses } = useWords(uiWords);
  const contentLanguage = useContentLanguage();
  const me = useMe();
  const send = useSend('answer');
  const { typed, draft, write, forget } = useTyped(round);
  const [problem, setProblem] = useState<'missing' | 'organisation' | Failure>();
  const [sending, setSending] = useState(false);
  const outcome = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const moved = typed.moved?.at(0);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const content = v.safeParse(endpoints.answer.request, typed);
    if (!content.success) {
      outcome.current?.focus();
      return setProblem('missing');
    }
    if (me.data?.organisation === undefined) return setProblem('organisation');
    setProblem(undefined);
    setSending(true);
    try {
      await send({ round: round.summary.id }, content.output);
      forget();
      onSent();
    } catch (error) {
      setProblem(asFailure(error));
    } finally {
      setSending(false);
    }
  };

  const move = (action: ActionId | 'none', status?: Status) => write({ moved: action === 'none' ? [] : [{ action, status }] });
  const actions = round.actions.map((action) => ({
    value: action.id,
    text: action.text,
    ...(contentLanguage && { lang: contentLanguage }),
  }));
  const entries = Object.entries(statuses).map(([value, text]) => ({ value: value as Status, text }));
  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      <p className={styles.quiet}>{words.who}</p>
      <TextField
        ref={outcome}
        label={words.outcome}
        value={typed.outcome ?? ''}
        required
        error={problem === 'missing' ? words.outcomeMissing : undefined}
        onWrite={(text) => write({ outcome: text })}
      />
      {actions.length > 0 && (
        <div className={styles.field}>
          <label htmlFor={`${id}-action`} className={styles.label}>
            {words.action}
          </label>
          <Select
            id={`${id}-action`}
            value={moved?.action ?? 'none'}
            choices={[{ value: 'none' as const, text: words.noAction }, ...actions]}
            onChoose={(action) => move(action)}
          />
        </div>
      )}
      {moved !== undefined && (
        <div className={styles.field}>
          <label htmlFor={`${id}-status`} className={styles.label}>
            {words.status}
          </label>
          <Select
            id={`${id}-status`}
            value={moved.status ?? 'unchanged'}
            choices={[{ value: 'unchanged' as const, text: words.noStatus }, ...entries]}
            onChoose={(status) => move(moved.action, status === 'unchanged' ? undefined : status)}
          />
        </div>
      )}
      <TextField label={words.goodPractice} value={typed.goodPractice ?? ''} onWrite={(text) => write({ goodPractice: text })} />
      <TextField label={words.next} value={typed.next ?? ''} onWrite={(text) => write({ next: text })} />
      <fieldset className={styles.scale}>
        <legend className={styles.label}>{words.usefulness}</legend>
        {[1, 2, 3, 4, 5].map((n) => (
          <label key={n} className={styles.step}>
            <input type="radio" name={`${id}-useful`} checked={typed.usefulness === n} onChange={() => write({ usefulness: n })} />
            {words.usefulnessOf(n)}
          </label>
        ))}
      </fieldset>
      <div className={styles.end}>
        <ActionButton type="submit" appearance="primary" disabled={sending}>
          {sending ? words.sending : words.send}
        </ActionButton>
        <span role="status" className={styles.quiet}>
          {draft === 'saved' && words.draft}
          {draft === 'failed' && words.draftFailed}
        </span>
      </div>
      {problem !== undefined && problem !== 'missing' && (
        <p role="alert" className={styles.error}>
          {problem === 'organisation' ? words.chooseFirst : <Sentence failure={problem} />}
        </p>
      )}
    </form>
  );
};

const Sentence = ({ failure }: { readonly failure: Failure }) => (
  <>
    {useFailureSentence(failure)} {failure.reference}
  </>
);

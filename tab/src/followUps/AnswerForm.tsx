import type { Round } from '@kaselo/bot/contract/followUps';
import { type FormEvent, useId, useState } from 'react';
import { asFailure, type Failure } from '../api/failure';
import { useSend } from '../api/useSend';
import { useMe } from '../api/views';
import { answeringWords } from '../text/answering';
import { followUpsWords } from '../text/followUps';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { ActionsField } from './ActionsField';
import { useAnswerFormStyles } from './AnswerForm.styles';
import { NotSent } from './NotSent';
import { OrganisationField, type OrganisationId } from './OrganisationField';
import { checked, type Field, fields, type Problems } from './problems';
import { TextField } from './TextField';
import type { Typed } from './typed';
import { UsefulnessField } from './UsefulnessField';
import { useTyped } from './useTyped';

type Props = {
  readonly round: Round;
  /** The form has been touched: it stays open whatever becomes of the draft. */
  readonly onWrite: () => void;
  readonly onSent: () => void;
  /** Gives up the changes to an answer; left out where there is no answer to go back to. */
  readonly onDiscard: (() => void) | undefined;
};

/** The follow-up's questions. Only the first is required; nothing that was typed is lost whatever happens to the sending. */
export const AnswerForm = ({ round, onWrite, onSent, onDiscard }: Props) => {
  const styles = useAnswerFormStyles();
  const words = useWords(answeringWords);
  const { form } = useWords(followUpsWords);
  const { data: me } = useMe();
  const choose = useSend('chooseOrganisation');
  const send = useSend('answer');
  const { typed, restored, keeping, keeper, write, discard } = useTyped(round);
  const [organisation, setOrganisation] = useState<OrganisationId>();
  const [problems, setProblems] = useState<Problems>({});
  const [failure, setFailure] = useState<Failure>();
  const [sending, setSending] = useState(false);
  const id = useId();
  const asks = me !== undefined && me.organisation === undefined;

  const change = (part: Partial<Typed>) => {
    if (sending) return;
    onWrite();
    write(part);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    const answer = checked(typed, !asks || organisation !== undefined);
    if ('problems' in answer) {
      setProblems(answer.problems);
      const first = fields.find((field) => answer.problems[field] !== undefined);
      return document.getElementById(`${id}-${first}`)?.focus();
    }
    setProblems({});
    setFailure(undefined);
    setSending(true);
    try {
      await keeper.settle();
      if (asks && organisation !== undefined) await choose({}, { organisation });
      await send({ round: round.summary.id }, answer.content);
      keeper.forget();
      onSent();
    } catch (error) {
      setFailure(asFailure(error));
      keeper.write(typed);
    } finally {
      setSending(false);
    }
  };

  const errorOf = (field: Field): string | undefined => {
    const problem = problems[field];
    if (problem === undefined) return undefined;
    if (problem !== 'missing') return form.tooLong(problem.longest);
    return field === 'organisation' ? form.organisationMissing : words.outcomeMissing;
  };
  const fieldOf = (field: Exclude<Field, 'organisation'>) => ({
    id: `${id}-${field}`,
    label: words[field],
    value: typed[field] ?? '',
    readOnly: sending,
    error: errorOf(field),
    onWrite: (text: string) => change({ [field]: text }),
  });
  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      <p className={styles.quiet}>{form.enough}</p>
      {restored && (
        <p role="status" className={styles.quiet}>
          {form.restored}
        </p>
      )}
      {asks && (
        <OrganisationField
          id={`${id}-organisation`}
          organisations={me.organisations}
          value={organisation}
          error={errorOf('organisation')}
          onChoose={setOrganisation}
        />
      )}
      <div className={styles.sides}>
        <div className={styles.side}>
          <TextField {...fieldOf('outcome')} tall required />
          <TextField {...fieldOf('goodPractice')} />
          <TextField {...fieldOf('next')} />
        </div>
        <div className={styles.side}>
          <ActionsField actions={round.actions} moved={typed.moved} onMove={(moved) => change({ moved })} />
          <UsefulnessField value={typed.usefulness} onChoose={(usefulness) => change({ usefulness })} />
        </div>
      </div>
      <p className={styles.quiet}>{words.who}</p>
      {failure !== undefined && <NotSent failure={failure} />}
      <div className={styles.end}>
        <ActionButton type="submit" appearance="primary">
          {sending ? words.sending : words.send}
        </ActionButton>
        {onDiscard !== undefined && (
          <ActionButton appearance="subtle" onClick={() => void discard().then(onDiscard)}>
            {form.discard}
          </ActionButton>
        )}
        <span role="status" className={styles.quiet}>
          {keeping === 'saved' && words.draft}
          {keeping === 'failed' && words.draftFailed}
        </span>
      </div>
    </form>
  );
};

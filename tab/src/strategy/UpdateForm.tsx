import { Field, Select, Textarea } from '@fluentui/react-components';
import type { ActionView, UpdateView } from '@kaselo/bot/contract/priorities';
import { type FormEvent, useCallback, useState } from 'react';
import { asFailure, type Failure } from '../api/failure';
import { useSend } from '../api/useSend';
import { useMe } from '../api/views';
import { useTellUndoable } from '../editing/Saved';
import { statuses } from '../priorities/address';
import { capitalised } from '../text/numbers';
import { strategyWords } from '../text/strategy';
import { uiWords } from '../text/ui';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { FailureSentence } from './FailureSentence';
import { useUpdateFormStyles } from './UpdateForm.styles';
import { contentOf, contentOfUpdate, draftOf, type UpdateDraft } from './updateDraft';

type Props = {
  readonly action: ActionView;
  /** The line that is changed; undefined for a new one. */
  readonly update?: UpdateView;
  readonly onDone: () => void;
};

/** A short line under an action, by hand: what happened, and where the action stands now. What is typed is kept until it is sent. */
export const UpdateForm = ({ action, update, onDone }: Props) => {
  const styles = useUpdateFormStyles();
  const { update: words } = useWords(strategyWords);
  const { status: statusWords } = useWords(uiWords);
  const lang = useContentLanguage();
  const { data: me } = useMe();
  const write = useSend('writeUpdate');
  const withdraw = useSend('withdrawUpdate');
  const tellUndoable = useTellUndoable();
  const [{ kept, draft: first, continued }] = useState(() =>
    draftOf(update?.id ?? action.id, {
      id: update?.id,
      text: update?.text ?? '',
      status: update?.status ?? '',
      organisation: update?.organisationId ?? '',
    }),
  );
  const [draft, setDraft] = useState(first);
  const [missing, setMissing] = useState(false);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const arrive = useCallback((field: HTMLTextAreaElement | null) => field?.focus(), []);

  const type = (change: Partial<UpdateDraft>) => {
    const typed = { ...draft, ...change };
    setDraft(typed);
    kept.keep(typed);
  };
  const send = async (submitted: FormEvent) => {
    submitted.preventDefault();
    const content = contentOf(draft);
    setMissing(content === undefined);
    if (content === undefined) return;
    setSending(true);
    const params = { action: action.id, update: draft.id };
    try {
      await write(params, content);
      kept.forget();
      tellUndoable(words.saved, async () => {
        await (update === undefined ? withdraw(params, {}) : write(params, contentOfUpdate(update)));
        return words.takenBack;
      });
      onDone();
    } catch (error) {
      setFailure(asFailure(error));
      setSending(false);
    }
  };

  return (
    <form className={styles.form} noValidate onSubmit={(submitted) => void send(submitted)}>
      <h3 className={styles.heading}>{update === undefined ? words.heading : words.editHeading}</h3>
      {continued && <p className={styles.kept}>{words.continued}</p>}
      {me?.role === 'coordinator' && (
        <Field label={words.organisation} className={styles.field}>
          <Select value={draft.organisation} onChange={(_event, { value }) => type({ organisation: value })} lang={lang}>
            <option value="">{me.organisation?.name ?? words.chooseOrganisation}</option>
            {me.organisations
              .filter(({ id }) => id !== me.organisation?.id)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </Select>
        </Field>
      )}
      <Field label={words.text} hint={words.hint} required {...(missing && { validationState: 'error', validationMessage: words.missing })}>
        <Textarea ref={arrive} rows={3} resize="vertical" value={draft.text} onChange={(_event, { value }) => type({ text: value })} />
      </Field>
      <Field label={words.status} className={styles.field}>
        <Select value={draft.status} onChange={(_event, { value }) => type({ status: value })}>
          <option value="">{words.sameStatus}</option>
          {statuses.map((status) => (
            <option key={status} value={status}>
              {capitalised(statusWords[status])}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.kept}>{words.who}</p>
      {failure !== undefined && (
        <p role="alert" className={styles.failure}>
          <FailureSentence failure={failure} /> {words.keptText}
        </p>
      )}
      <div className={styles.buttons}>
        <ActionButton type="submit" appearance="primary" disabled={sending}>
          {sending ? words.sending : words.send}
        </ActionButton>
        <ActionButton onClick={onDone}>{words.close}</ActionButton>
      </div>
    </form>
  );
};

import type { Me } from '@kaselo/bot/contract/me';
import { type FormEvent, useId, useState } from 'react';
import { asFailure, type Failure } from '../api/failure';
import { useSend } from '../api/useSend';
import { entranceWords } from '../text/entrance';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Select } from '../ui/Select';
import { useFailureSentence } from '../ui/useFailureSentence';
import { useNoticeStyles } from './Notice.styles';

type OrganisationId = Me['organisations'][number]['id'];

/** Asks once which organisation the reader speaks for. */
export const ChooseOrganisation = ({ organisations }: { readonly organisations: Me['organisations'] }) => {
  const styles = useNoticeStyles();
  const { organisation: words } = useWords(entranceWords);
  const contentLanguage = useContentLanguage();
  const send = useSend('chooseOrganisation');
  const id = useId();
  const [chosen, setChosen] = useState<OrganisationId | ''>('');
  const [problem, setProblem] = useState<'missing' | Failure>();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (chosen === '') return setProblem('missing');
    setProblem(undefined);
    await send({}, { organisation: chosen }).catch((error: unknown) => setProblem(asFailure(error)));
  };

  const choices = organisations
    .map((organisation) => ({ value: organisation.id, text: organisation.name, ...(contentLanguage && { lang: contentLanguage }) }))
    .sort((one, other) => one.text.localeCompare(other.text, 'fi'));
  return (
    <section aria-labelledby={`${id}-title`} className={styles.notice}>
      <div className={styles.words}>
        <label id={`${id}-title`} htmlFor={id} className={styles.title}>
          {words.question}
        </label>
        <p className={styles.text}>{words.why}</p>
      </div>
      <form onSubmit={save} className={styles.form} noValidate>
        <Select id={id} value={chosen} placeholder={words.choose} choices={choices} onChoose={setChosen} className={styles.select} />
        <ActionButton type="submit" appearance="primary">
          {words.save}
        </ActionButton>
        {problem !== undefined && (
          <p role="alert" className={styles.error}>
            {problem === 'missing' ? words.missing : <FailureSentence failure={problem} />}
          </p>
        )}
      </form>
    </section>
  );
};

const FailureSentence = ({ failure }: { readonly failure: Failure }) => useFailureSentence(failure);

import { Field, Textarea } from '@fluentui/react-components';
import { largestCalendarFile } from '@kaselo/bot/contract/import';
import { useId, useState } from 'react';
import { calendarImportWords } from '../text/calendarImport';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useImportStyles } from './Import.styles';

type Props = { readonly onRead: (ics: string, name: string) => void; readonly busy: boolean };

/** A calendar file from this device, or its content as text. */
export const FileInput = ({ onRead, busy }: Props) => {
  const styles = useImportStyles();
  const words = useWords(calendarImportWords);
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [tooLarge, setTooLarge] = useState(false);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setTooLarge(file.size > largestCalendarFile);
    if (file.size <= largestCalendarFile) onRead(await file.text(), file.name);
  };
  return (
    <>
      <div>
        <label htmlFor={id}>{words.file}</label>
        <br />
        <input
          id={id}
          type="file"
          accept=".ics,text/calendar"
          className={styles.file}
          onChange={({ target }) => void take(target.files?.[0])}
        />
        {tooLarge && (
          <p role="alert" className={styles.said}>
            {words.tooLarge}
          </p>
        )}
      </div>
      <Field label={words.orPaste}>
        <Textarea rows={3} value={pasted} onChange={(_event, { value }) => setPasted(value)} />
      </Field>
      {pasted.trim() !== '' && (
        <div>
          <ActionButton disabled={busy} onClick={() => onRead(pasted, words.pasted)}>
            {words.read}
          </ActionButton>
        </div>
      )}
    </>
  );
};

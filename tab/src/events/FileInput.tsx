import { Field, Textarea } from '@fluentui/react-components';
import { Document20Regular } from '@fluentui/react-icons/svg/document';
import { largestCalendarFile } from '@kaselo/bot/contract/import';
import { useRef, useState } from 'react';
import { calendarImportWords } from '../text/calendarImport';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useImportStyles } from './Import.styles';

type Props = { readonly onRead: (ics: string, name: string) => void; readonly busy: boolean };

/** A calendar file from this device, or its content as text. */
export const FileInput = ({ onRead, busy }: Props) => {
  const styles = useImportStyles();
  const words = useWords(calendarImportWords);
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string>();
  const [pasted, setPasted] = useState('');
  const [tooLarge, setTooLarge] = useState(false);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setName(file.name);
    setTooLarge(file.size > largestCalendarFile);
    if (file.size <= largestCalendarFile) onRead(await file.text(), file.name);
  };
  return (
    <>
      <div>
        <div className={styles.row}>
          <ActionButton icon={<Document20Regular aria-hidden="true" />} disabled={busy} onClick={() => input.current?.click()}>
            {words.chooseFile}
          </ActionButton>
          <span>{name}</span>
        </div>
        <input
          ref={input}
          type="file"
          accept=".ics,text/calendar"
          aria-label={words.file}
          tabIndex={-1}
          className={styles.hidden}
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

import { Field, Select, Textarea } from '@fluentui/react-components';
import { ArrowUpload16Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { useRef, useState } from 'react';
import { indicatorEnteringWords } from '../../text/indicatorEntering';
import { useWords } from '../../text/useWords';
import { ActionButton } from '../../ui/ActionButton';
import { useEnteringStyles } from './Entering.styles';
import type { NamedRegion } from './readValues';

const largestFile = 200_000;

export type Pasted = { readonly region: string; readonly text: string };

type Props = { readonly pasted: Pasted; readonly regions: readonly NamedRegion[]; readonly onChange: (pasted: Pasted) => void };

/** Values that are pasted from a spreadsheet or read from a file; the file's text stands in the same field, to be seen and corrected. */
export const ManyValues = ({ pasted, regions, onChange }: Props) => {
  const styles = useEnteringStyles();
  const words = useWords(indicatorEnteringWords);
  const input = useRef<HTMLInputElement>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    setTooLarge(file.size > largestFile);
    if (file.size <= largestFile) onChange({ ...pasted, text: await file.text() });
  };
  return (
    <>
      <div>
        <input
          ref={input}
          type="file"
          accept=".csv,.txt,.tsv,text/csv"
          hidden
          aria-label={words.file}
          onChange={({ target }) => {
            void open(target.files?.[0]);
            target.value = '';
          }}
        />
        <ActionButton icon={<ArrowUpload16Regular aria-hidden="true" />} onClick={() => input.current?.click()}>
          {words.file}
        </ActionButton>
        {tooLarge && (
          <p role="alert" className={styles.said}>
            {words.tooLarge}
          </p>
        )}
      </div>
      <Field label={words.paste} hint={words.pasteHint}>
        <Textarea rows={8} value={pasted.text} onChange={(_event, { value }) => onChange({ ...pasted, text: value })} />
      </Field>
      <Field label={words.region} hint={words.regionHint}>
        <Select value={pasted.region} onChange={(_event, { value }) => onChange({ ...pasted, region: value })}>
          {regions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
};

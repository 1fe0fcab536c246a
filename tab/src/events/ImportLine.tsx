import { Checkbox, Select } from '@fluentui/react-components';
import type { ImportRow } from '@kaselo/bot/contract/import';
import { calendarImportWords } from '../text/calendarImport';
import { useContentLanguage, useWords } from '../text/useWords';
import { useImportStyles } from './Import.styles';
import { type Kind, useKinds } from './useKinds';

type Props = {
  readonly row: ImportRow;
  readonly chosen: boolean;
  readonly kind: Kind;
  readonly onChoose: (chosen: boolean) => void;
  readonly onKind: (kind: Kind) => void;
};

/** One event of a file: whether it is brought in, what it is, and how it differs from what is there. */
export const ImportLine = ({ row, chosen, kind, onChoose, onKind }: Props) => {
  const styles = useImportStyles();
  const words = useWords(calendarImportWords);
  const contentLanguage = useContentLanguage();
  const kinds = useKinds();
  const marks = [words.state[row.state], ...(row.past ? [words.past] : []), ...(row.cancelled ? [words.cancelled] : [])];
  return (
    <tr className={styles.line}>
      <td className={styles.tick}>
        {row.state !== 'same' && (
          <Checkbox
            aria-label={words.bringOne(row.title)}
            checked={chosen}
            onChange={(_event, { checked }) => onChoose(checked === true)}
          />
        )}
      </td>
      <td className={styles.cell}>
        <span lang={contentLanguage}>{row.title}</span>
        <div className={styles.quiet}>{marks.join(', ')}</div>
        {row.differences.map(({ field, before, after }) => (
          <div key={field} className={styles.quiet}>
            {words.difference(words.fields[field], before ?? words.empty, after ?? words.empty)}
          </div>
        ))}
      </td>
      <td className={styles.cell}>
        {row.words.full}
        {row.place !== undefined && <div className={styles.quiet}>{row.place}</div>}
      </td>
      <td className={styles.cell}>
        {row.state === 'new' ? (
          <Select
            aria-label={words.kindOf(row.title)}
            value={kind}
            onChange={(_event, { value }) => onKind(kinds.find((each) => each.value === value)?.value ?? kind)}
          >
            {kinds.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        ) : (
          kinds.find(({ value }) => value === kind)?.label
        )}
      </td>
    </tr>
  );
};

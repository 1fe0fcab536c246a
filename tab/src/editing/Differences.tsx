import { editingWords } from '../text/editing';
import { itemFieldWords } from '../text/itemFields';
import { useLanguage, useWords } from '../text/useWords';
import { useDifferencesStyles } from './Differences.styles';
import { type Difference, differencesBetween, fieldName, valueInWords } from './difference';
import { whenText } from './whenText';

type Props = {
  readonly before: unknown;
  readonly after: unknown;
  /** What the two are called: 'ennen' and 'jälkeen', 'tallennettu' and 'sinun'. */
  readonly names: readonly [before: string, after: string];
};

/** Two texts of one thing, only where they differ, side by side or on a phone one below the other. */
export const Differences = ({ before, after, names }: Props) => {
  const styles = useDifferencesStyles();
  const fields = useWords(itemFieldWords);
  const { when } = useWords(editingWords);
  const { language } = useLanguage();
  const said = (value: unknown) => valueInWords(value, fields, (time) => whenText(time, when, language));
  const differences = before === null || after === null ? [{ path: [], before, after }] : differencesBetween(before, after);
  return (
    <dl className={styles.list}>
      {differences.map((difference) => (
        <div key={difference.path.join('/')} className={styles.difference}>
          <dt className={styles.field}>{nameOf(difference, fields)}</dt>
          <dd className={styles.value}>
            <span className={styles.side}>{names[0]}</span> <span className={styles.text}>{said(difference.before)}</span>
          </dd>
          <dd className={styles.value}>
            <span className={styles.side}>{names[1]}</span> <span className={styles.text}>{said(difference.after)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
};

const nameOf = ({ path }: Difference, fields: Parameters<typeof fieldName>[1]): string =>
  path.map((field) => fieldName(field, fields)).join(' › ');

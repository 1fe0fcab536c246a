import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { followUpsRounds } from '../text/followUpsRounds';
import { useWords } from '../text/useWords';
import { useCardPreviewStyles } from './CardPreview.styles';
import { type CardPart, type Leaf, plain } from './card';

type Props = { readonly element: CardPart; readonly opened: ReadonlySet<string> };

/** One element of a card, in the tab's own components. */
export const CardElement = ({ element, opened }: Props) => {
  const styles = useCardPreviewStyles();
  if (element.type !== 'Container') return <LeafElement element={element} />;
  if (!element.isVisible && !opened.has(element.id)) return null;
  return (
    <div className={styles.box}>
      {element.items.map((item) => (
        <LeafElement key={item.key} element={item} />
      ))}
    </div>
  );
};

const LeafElement = ({ element }: { readonly element: Leaf }) => {
  const styles = useCardPreviewStyles();
  const { preview: words } = useWords(followUpsRounds);
  const id = useId();
  if (element.type === 'TextBlock') {
    const { text, weight, size, isSubtle } = element;
    const look = mergeClasses(styles.text, weight === 'Bolder' && styles.bold, size === 'Medium' && styles.large, isSubtle && styles.quiet);
    return <p className={look}>{plain(text)}</p>;
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {element.label}
        {element.isRequired && ` (${words.required})`}
      </label>
      {element.type === 'Input.Text' ? (
        <textarea id={id} readOnly rows={element.isMultiline ? 3 : 1} placeholder={element.placeholder} className={styles.input} />
      ) : (
        <select id={id} className={styles.input} defaultValue="">
          <option value="">{element.placeholder}</option>
          {element.choices.map(({ title, value }) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </select>
      )}
    </div>
  );
};

import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { type Ref, useId } from 'react';
import { searchWords } from '../text/search';
import { useWords } from '../text/useWords';
import { useSearchFieldStyles } from './SearchField.styles';

type Props = {
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
  /** What the keys do here, for those who hear the page. */
  readonly hint?: string;
};

/** Where one types what one looks for. */
export const SearchField = ({ value, onType, ref, hint }: Props) => {
  const styles = useSearchFieldStyles();
  const words = useWords(searchWords);
  const hintId = useId();
  return (
    <span className={styles.root}>
      <Search20Regular aria-hidden="true" className={styles.icon} />
      <input
        ref={ref}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={120}
        aria-label={words.label}
        aria-describedby={hint === undefined ? undefined : hintId}
        placeholder={words.example}
        value={value}
        onChange={(event) => onType(event.target.value)}
        className={styles.input}
      />
      {hint !== undefined && (
        <span id={hintId} hidden>
          {hint}
        </span>
      )}
    </span>
  );
};

import { followUpsTelling } from '../text/followUpsTelling';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useAnswerFormStyles } from './AnswerForm.styles';
import { type Typed, textsIn } from './typed';

type Props = { readonly other: Typed; readonly onSwap: () => void; readonly onDismiss: () => void };

/** What the person wrote on another device without this one knowing: the newer text counts, this is the older one. */
export const OtherDraft = ({ other, onSwap, onDismiss }: Props) => {
  const styles = useAnswerFormStyles();
  const { otherDraft: words } = useWords(followUpsTelling);
  return (
    <section className={styles.notice} aria-label={words.title}>
      <p className={styles.label}>{words.title}</p>
      <p className={styles.quiet}>{textsIn(other).find((text) => text.trim() !== '') ?? words.onlyChoices}</p>
      <div className={styles.end}>
        <ActionButton onClick={onSwap}>{words.swap}</ActionButton>
        <ActionButton appearance="subtle" onClick={onDismiss}>
          {words.dismiss}
        </ActionButton>
      </div>
    </section>
  );
};

import { useId, useState } from 'react';
import { followUpsRounds } from '../text/followUpsRounds';
import { useWords } from '../text/useWords';
import { CardElement } from './CardElement';
import { useCardPreviewStyles } from './CardPreview.styles';
import { parseCard } from './card';

/** A card as it will look in the channel. It can be looked through, but nothing in it is sent. */
export const CardPreview = ({ card }: { readonly card: unknown }) => {
  const styles = useCardPreviewStyles();
  const { preview: words } = useWords(followUpsRounds);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const id = useId();
  const { body, actions } = parseCard(card);
  const toggle = (targets: readonly string[]) =>
    setOpened(
      (now) => new Set([...targets.filter((target) => !now.has(target)), ...[...now].filter((target) => !targets.includes(target))]),
    );
  return (
    <section aria-labelledby={id} className={styles.root}>
      <h2 id={id} className={styles.heading}>
        {words.title}
      </h2>
      <div className={styles.card}>
        {body.map((element) => (
          <CardElement key={element.key} element={element} opened={opened} />
        ))}
        <div className={styles.actions}>
          {actions.map((action) => (
            <button
              key={action.title}
              type="button"
              className={styles.button}
              aria-disabled={action.type !== 'Action.ToggleVisibility'}
              aria-expanded={action.type === 'Action.ToggleVisibility' ? action.targetElements.every((one) => opened.has(one)) : undefined}
              onClick={() => action.type === 'Action.ToggleVisibility' && toggle(action.targetElements)}
            >
              {action.title}
            </button>
          ))}
        </div>
      </div>
    </section>
  );
};

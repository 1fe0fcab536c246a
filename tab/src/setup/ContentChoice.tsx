import type { SetupView, WantedBeginning } from '@kaselo/bot/contract/setup';
import { useId } from 'react';
import { setupWords } from '../text/setup';
import { useContentLanguage, useWords } from '../text/useWords';
import { useContentStepStyles } from './ContentStep.styles';

type Content = WantedBeginning['content'];
type Props = { readonly offered: SetupView['offered']; readonly chosen: Content; readonly onChoose: (content: Content) => void };

/** One of three beginnings, each with what it brings. */
export const ContentChoice = ({ offered, chosen, onChoose }: Props) => {
  const styles = useContentStepStyles();
  const { content: words } = useWords(setupWords);
  const lang = useContentLanguage();
  const name = useId();
  const { priorities, organisations, events } = offered;
  const choices = [
    {
      value: 'offered',
      name: <span lang={lang}>{offered.name}</span>,
      about: (
        <>
          <span lang={lang}>{offered.longName}</span>: {words.counts(priorities, organisations, events)}
        </>
      ),
    },
    { value: 'empty', name: words.empty, about: words.emptyText },
    { value: 'file', name: words.file, about: words.fileText },
  ] as const;
  return (
    <fieldset className={styles.choices} aria-label={words.legend}>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={choice.value === chosen}
            onChange={() => onChoose(choice.value)}
          />
          <span>
            <span className={styles.name}>{choice.name}</span>
            <span className={styles.about}>{choice.about}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
};

import { ArrowDown20Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp20Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { useWatch } from 'react-hook-form';
import { useMe } from '../api/views';
import { LinesInput } from '../editing/inputs/LinesInput';
import { SwitchInput } from '../editing/inputs/SwitchInput';
import { TextInput } from '../editing/inputs/TextInput';
import { followUpsRounds } from '../text/followUpsRounds';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useQuestionsStyles } from './Questions.styles';
import { questionIn } from './questionIn';

type Props = {
  /** Where it stands in the form, 'questions.2'. */
  readonly name: string;
  readonly place: string;
  /** Left out at the ends. */
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  readonly onRemove: () => void;
};

/** One question as it is written: its words, its options, whether it must be answered, and its place. */
export const QuestionBlock = ({ name, place, onUp, onDown, onRemove }: Props) => {
  const styles = useQuestionsStyles();
  const { questions: words } = useWords(followUpsRounds);
  const { data: me } = useMe();
  const contentLanguage = useContentLanguage() ?? me?.language ?? 'fi';
  const { id, block, label } = questionIn(useWatch({ name }));
  const always = id === 'outcome';
  const others = (me?.languages ?? []).filter((language) => language !== contentLanguage);
  return (
    <section className={styles.block} aria-label={`${place}: ${label}`}>
      <div className={styles.head}>
        <span className={styles.place}>{place}</span>
        <span className={styles.kind}>{words.block[block]}</span>
        <ActionButton
          appearance="subtle"
          icon={<ArrowUp20Regular aria-hidden="true" />}
          label={words.up(label)}
          disabled={onUp === undefined}
          {...(onUp && { onClick: onUp })}
        />
        <ActionButton
          appearance="subtle"
          icon={<ArrowDown20Regular aria-hidden="true" />}
          label={words.down(label)}
          disabled={onDown === undefined}
          {...(onDown && { onClick: onDown })}
        />
        {!always && (
          <ActionButton appearance="subtle" icon={<Delete20Regular aria-hidden="true" />} label={words.remove(label)} onClick={onRemove} />
        )}
      </div>
      <TextInput name={`${name}.label`} label={words.label} required />
      {always && <p className={styles.quiet}>{words.always}</p>}
      {block === 'choice' && <LinesInput name={`${name}.options`} label={words.options} required />}
      {block === 'scale' && (
        <div className={styles.pair}>
          <TextInput name={`${name}.ends.low`} label={words.low} />
          <TextInput name={`${name}.ends.high`} label={words.high} />
        </div>
      )}
      {block === 'text' && <TextInput name={`${name}.hint`} label={words.hint} />}
      {!always && <SwitchInput name={`${name}.required`} label={words.required} />}
      {others.length > 0 && (
        <details>
          <summary className={styles.more}>{words.translations}</summary>
          <div className={styles.pair}>
            {others.map((language) => (
              <TextInput key={language} name={`${name}.translations.${language}`} label={words.inLanguage[language]} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
};

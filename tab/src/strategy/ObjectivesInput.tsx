import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { ArrowDown20Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp20Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { useFieldArray } from 'react-hook-form';
import { useEditorStyles } from '../editing/Editor.styles';
import { LinesInput } from '../editing/inputs/LinesInput';
import { LongTextInput } from '../editing/inputs/LongTextInput';
import { strategyEditingWords } from '../text/strategyEditing';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { freshId } from './actionForm';
import { useUpdateFormStyles } from './UpdateForm.styles';

/** A priority's objectives: each with its words, moved, added and taken away. */
export const ObjectivesInput = () => {
  const styles = useEditorStyles();
  const { buttons } = useUpdateFormStyles();
  const words = useWords(strategyEditingWords);
  const { fields, append, move, remove } = useFieldArray({ name: 'objectives', keyName: 'key' });
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>
        {words.objectives} ({fields.length})
      </legend>
      <div className={styles.form}>
        {fields.map(({ key }, at) => {
          const name = words.objective(at + 1);
          return (
            <div key={key}>
              <LongTextInput name={`objectives.${at}.text`} label={name} required rows={2} />
              <LinesInput name={`objectives.${at}.details`} label={words.detailsOf(at + 1)} />
              <div className={buttons}>
                <ActionButton
                  appearance="subtle"
                  icon={<ArrowUp20Regular aria-hidden="true" />}
                  label={words.up(name)}
                  onClick={() => at > 0 && move(at, at - 1)}
                />
                <ActionButton
                  appearance="subtle"
                  icon={<ArrowDown20Regular aria-hidden="true" />}
                  label={words.down(name)}
                  onClick={() => at < fields.length - 1 && move(at, at + 1)}
                />
                <ActionButton
                  appearance="subtle"
                  icon={<Delete20Regular aria-hidden="true" />}
                  label={words.removeObjective(at + 1)}
                  onClick={() => remove(at)}
                />
              </div>
            </div>
          );
        })}
        <div className={buttons}>
          <ActionButton
            icon={<Add20Regular aria-hidden="true" />}
            onClick={() => append({ id: freshId('tavoite'), text: '', details: [] })}
          >
            {words.newObjective}
          </ActionButton>
        </div>
      </div>
    </fieldset>
  );
};

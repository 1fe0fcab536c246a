import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { useFieldArray } from 'react-hook-form';
import { useEditorStyles } from '../editing/Editor.styles';
import { TextInput } from '../editing/inputs/TextInput';
import { eventsWords } from '../text/events';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';

/** Links to what was shown or handed out, each with its name. */
export const MaterialsInput = () => {
  const styles = useEditorStyles();
  const words = useWords(eventsWords);
  const { fields, append, remove } = useFieldArray({ name: 'materials' });
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{words.materials}</legend>
      {fields.map(({ id }, index) => (
        <div key={id} className={styles.row}>
          <div className={styles.growing}>
            <TextInput name={`materials.${index}.title`} label={words.materialTitle(index + 1)} required />
          </div>
          <div className={styles.growing}>
            <TextInput name={`materials.${index}.url`} label={words.materialUrl(index + 1)} required type="url" />
          </div>
          <ActionButton
            appearance="subtle"
            icon={<Delete20Regular />}
            label={words.removeMaterial(index + 1)}
            onClick={() => remove(index)}
          />
        </div>
      ))}
      <ActionButton icon={<Add20Regular aria-hidden="true" />} onClick={() => append({ title: '', url: '' })}>
        {words.addMaterial}
      </ActionButton>
    </fieldset>
  );
};

import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { useFieldArray } from 'react-hook-form';
import { useEditorStyles } from '../editing/Editor.styles';
import { idFrom } from '../editing/idFrom';
import { TextInput } from '../editing/inputs/TextInput';
import { settingsWords } from '../text/settings';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';

/** The regions one below the other; one that organisations still belong to cannot be taken away, and the server says so. */
export const RegionsInput = () => {
  const styles = useEditorStyles();
  const { regions: words } = useWords(settingsWords);
  const { fields, append, remove } = useFieldArray({ name: 'regions', keyName: 'key' });
  const known = fields.map((field) => String(Reflect.get(field, 'id')));
  return (
    <>
      {fields.map((field, index) => (
        <fieldset key={field.key} className={styles.fieldset}>
          <legend className={styles.legend}>{words.region(index + 1)}</legend>
          <TextInput name={`regions.${index}.name`} label={words.name} required />
          <TextInput name={`regions.${index}.statisticsCode`} label={words.code} hint={words.codeHint} />
          <ActionButton appearance="subtle" icon={<Delete16Regular />} onClick={() => remove(index)}>
            {words.remove(index + 1)}
          </ActionButton>
        </fieldset>
      ))}
      <div>
        <ActionButton icon={<Add16Regular />} onClick={() => append({ id: idFrom('maakunta', known), name: '', statisticsCode: '' })}>
          {words.add}
        </ActionButton>
      </div>
    </>
  );
};

import { Checkbox } from '@fluentui/react-components';
import type { ReminderChoice } from '@kaselo/bot/contract/settings';
import { useController } from 'react-hook-form';
import { useEditorStyles } from '../editing/Editor.styles';
import { settingsWords } from '../text/settings';
import { useWords } from '../text/useWords';
import { useReminderGridStyles } from './ReminderGrid.styles';

const kinds = ['webinar', 'workshop', 'forum', 'deadline', 'meeting', 'steering-group', 'training', 'competition', 'other'] as const;
const reminders = ['weekBefore', 'dayBefore', 'onTheDay'] as const satisfies readonly (keyof ReminderChoice)[];

/** Which reminders each kind of event gets: a row a kind, a column a reminder. */
export const ReminderGrid = () => {
  const styles = useReminderGridStyles();
  const { legend } = useEditorStyles();
  const { rules: words } = useWords(settingsWords);
  return (
    <table className={styles.table}>
      <caption className={legend}>{words.reminders}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {words.kind}
          </th>
          {reminders.map((reminder) => (
            <th key={reminder} scope="col" className={styles.head}>
              {words[reminder]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row" className={styles.kind}>
              {words.kinds[kind]}
            </th>
            {reminders.map((reminder) => (
              <td key={reminder} className={styles.cell}>
                <Chosen name={`rules.reminders.${kind}.${reminder}`} label={`${words.kinds[kind]}: ${words[reminder]}`} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Chosen = ({ name, label }: { readonly name: string; readonly label: string }) => {
  const { field } = useController({ name });
  return (
    <Checkbox
      ref={field.ref}
      aria-label={label}
      checked={field.value === true}
      onChange={(_event, { checked }) => field.onChange(checked === true)}
      onBlur={field.onBlur}
    />
  );
};

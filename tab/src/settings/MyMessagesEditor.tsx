import type { Me } from '@kaselo/bot/contract/me';
import type { MySettings } from '@kaselo/bot/contract/personal';
import { useWatch } from 'react-hook-form';
import { useSend } from '../api/useSend';
import { FormDrawer } from '../editing/FormDrawer';
import { ChoiceInput } from '../editing/inputs/ChoiceInput';
import { SwitchInput } from '../editing/inputs/SwitchInput';
import { useTellUndoable } from '../editing/Saved';
import { useDrawer } from '../editing/useDrawer';
import { useOwnForm } from '../editing/useOwnForm';
import { editingWords } from '../text/editing';
import { myMessagesWords } from '../text/myMessages';
import { languageNames } from '../text/names';
import { useWords } from '../text/useWords';
import { MyWishes, wantedBy, wishesIn } from './myWishes';
import { QuietHoursInput } from './QuietHoursInput';

type Props = { readonly me: Me; readonly settings: MySettings; readonly onClose: () => void };

/** The same choices as on the card in the reader's private chat. */
export const MyMessagesEditor = ({ me, settings, onClose }: Props) => {
  const words = useWords(myMessagesWords);
  const { undone } = useWords(editingWords);
  const drawer = useDrawer(onClose);
  const save = useSend('saveMySettings');
  const tellUndoable = useTellUndoable();
  const before = wishesIn(settings);
  const state = useOwnForm({
    schema: MyWishes,
    name: 'my-messages',
    value: before,
    send: async (wanted) => {
      await save({}, wantedBy(wanted));
      tellUndoable(words.saved, async () => {
        await save({}, wantedBy(before));
        return undone;
      });
      drawer.close();
    },
  });
  const needing = me.organisation === undefined ? words.needsOrganisation : undefined;
  return (
    <FormDrawer title={words.heading} state={state} drawer={drawer}>
      <SwitchInput name="private.reminders" label={words.reminders} />
      <Ahead />
      <SwitchInput name="private.nudges" label={words.nudges} hint={needing} />
      <SwitchInput name="private.statusRounds" label={words.statusRounds} hint={needing} />
      <ChoiceInput
        name="language"
        label={words.language}
        none={words.usualLanguage}
        options={me.languages.map((each) => ({ value: each, label: languageNames[each] }))}
      />
      <QuietHoursInput name="quietHours" label={words.quiet} hint={words.quietHint} from={words.quietFrom} to={words.quietTo} />
    </FormDrawer>
  );
};

/** How long before, asked of whoever wants to be reminded. */
const Ahead = () => {
  const words = useWords(myMessagesWords);
  const wanted: unknown = useWatch({ name: 'private.reminders' });
  if (wanted !== true) return null;
  return (
    <>
      <SwitchInput name="remind.dayBefore" label={words.dayBefore} />
      <SwitchInput name="remind.hourBefore" label={words.hourBefore} />
    </>
  );
};

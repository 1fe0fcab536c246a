import type { CalendarToEdit } from '@kaselo/bot/contract/calendarToEdit';
import { ChoiceInput } from '../editing/inputs/ChoiceInput';
import { TextInput } from '../editing/inputs/TextInput';
import { WhenInput } from '../editing/inputs/WhenInput';
import { eventsWords } from '../text/events';
import { useWords } from '../text/useWords';
import { Commons, KindAndPlace } from './Commons';
import { MaterialsInput } from './MaterialsInput';

/** Every field of an event, the most needed first. */
export const EventInputs = ({ choices }: { readonly choices: CalendarToEdit }) => {
  const words = useWords(eventsWords);
  return (
    <>
      <TextInput name="title" label={words.title} required />
      <WhenInput name="when" label={words.when} />
      <KindAndPlace />
      <Commons choices={choices} />
      <ChoiceInput
        name="series"
        label={words.series}
        none={words.noSeries}
        options={choices.series.map(({ value }) => ({ value: value.id, label: value.title }))}
      />
      <MaterialsInput />
      <TextInput name="memo" label={words.memo} type="url" />
    </>
  );
};

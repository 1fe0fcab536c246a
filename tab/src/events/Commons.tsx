import type { CalendarToEdit } from '@kaselo/bot/contract/calendarToEdit';
import { ChoiceInput } from '../editing/inputs/ChoiceInput';
import { LinesInput } from '../editing/inputs/LinesInput';
import { LongTextInput } from '../editing/inputs/LongTextInput';
import { ManyInput } from '../editing/inputs/ManyInput';
import { TextInput } from '../editing/inputs/TextInput';
import { eventsWords } from '../text/events';
import { useWords } from '../text/useWords';
import { useKinds } from './useKinds';

type Part = { readonly within?: string };

/** What kind of event it is and where, of one event or of all of a series; `within` is where the form keeps them. */
export const KindAndPlace = ({ within = '' }: Part) => {
  const words = useWords(eventsWords);
  const kinds = useKinds();
  return (
    <>
      <ChoiceInput name={`${within}kind`} label={words.kind} required options={kinds} />
      <TextInput name={`${within}place`} label={words.place} hint={words.placeHint} />
      <TextInput name={`${within}joinUrl`} label={words.joinUrl} type="url" />
    </>
  );
};

type Props = Part & { readonly choices: Pick<CalendarToEdit, 'priorities' | 'projects'> };

/** What else an event, or each of a series, is made of. */
export const Commons = ({ within = '', choices }: Props) => {
  const words = useWords(eventsWords);
  const options = (named: readonly { readonly id: string; readonly name: string }[]) =>
    named.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <LinesInput name={`${within}topics`} label={words.topics} />
      <LongTextInput name={`${within}agenda`} label={words.agenda} />
      <LinesInput name={`${within}organisers`} label={words.organisers} />
      <LinesInput name={`${within}participants`} label={words.participants} />
      <ManyInput name={`${within}priorities`} label={words.priorities} options={options(choices.priorities)} />
      <ManyInput name={`${within}projects`} label={words.projects} options={options(choices.projects)} />
      <LongTextInput name={`${within}note`} label={words.note} hint={words.noteHint} />
    </>
  );
};

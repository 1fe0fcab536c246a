import { useWatch } from 'react-hook-form';
import { ChoiceInput } from '../editing/inputs/ChoiceInput';
import { fieldsOf } from '../editing/inputs/whenFields';
import { eventSeriesWords } from '../text/eventSeries';
import { useLanguage, useWords } from '../text/useWords';
import { numberInMonth } from './repetition';

/** How often, in the words of the day on which the series begins: 'Joka kuukauden 2. tiistai'. */
export const RepeatInput = () => {
  const words = useWords(eventSeriesWords);
  const { language } = useLanguage();
  const first: unknown = useWatch({ name: 'first' });
  const { day } = fieldsOf(first);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day);
  const weekday = isDay ? new Date(`${day}T00:00Z`).toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' }) : '…';
  const number = isDay ? numberInMonth(day) : 1;
  const options = [
    { value: 'weekly', label: words.weekly(weekday) },
    { value: 'fortnightly', label: words.fortnightly(weekday) },
    ...(number > 4 ? [] : [{ value: 'monthly', label: words.monthly(number, weekday) }]),
    { value: 'monthly-last', label: words.monthlyLast(weekday) },
    { value: 'yearly', label: words.yearly },
  ];
  return <ChoiceInput name="repeat" label={words.repeat} required options={options} />;
};

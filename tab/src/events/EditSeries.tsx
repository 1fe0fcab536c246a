import type { CalendarToEdit } from '@kaselo/bot/contract/calendarToEdit';
import type { WantedSeries } from '@kaselo/bot/contract/recurrence';
import { WantedSeries as WantedSeriesSchema } from '@kaselo/bot/contract/recurrence';
import { useState } from 'react';
import * as v from 'valibot';
import { useApi } from '../api/ApiProvider';
import { EditorDrawer } from '../editing/EditorDrawer';
import { EditorWaits } from '../editing/EditorWaits';
import { DayInput } from '../editing/inputs/DayInput';
import { SwitchInput } from '../editing/inputs/SwitchInput';
import { TextInput } from '../editing/inputs/TextInput';
import { WhenInput } from '../editing/inputs/WhenInput';
import { useDrawer } from '../editing/useDrawer';
import { useEditor } from '../editing/useEditor';
import { eventSeriesWords } from '../text/eventSeries';
import { useWords } from '../text/useWords';
import { Commons, KindAndPlace } from './Commons';
import { newSeriesId } from './newEventId';
import { RepeatInput } from './RepeatInput';
import { dayOfFirst, repeatIn, rruleOf, SeriesForm, untilIn } from './repetition';
import { SeriesDays } from './SeriesDays';
import { useOpenedChoices } from './useOpened';

type Props = {
  /** Undefined for a new one. */
  readonly id?: string;
  readonly onClose: () => void;
  /** Told of the id of the series' first event. */
  readonly onSaved?: (first: string) => void;
};

/** A form for a series: how it repeats, what its events are, and the days that this gives. One change saves them all. */
export const EditSeries = (props: Props) => {
  const words = useWords(eventSeriesWords);
  const choices = useOpenedChoices();
  return (
    <EditorWaits title={props.id === undefined ? words.newTitle : words.editTitle} query={choices} onClose={props.onClose}>
      {(known) => <SeriesEditor {...props} choices={known} />}
    </EditorWaits>
  );
};

const SeriesEditor = ({ id: known, onClose, onSaved, choices }: Props & { readonly choices: CalendarToEdit }) => {
  const words = useWords(eventSeriesWords);
  const api = useApi();
  const [before] = useState(() => choices.series.find(({ value }) => value.id === known)?.value);
  const [id] = useState(() => known ?? newSeriesId(''));
  const [value] = useState(() => formOf(before));
  const [saved] = useState<{ wanted?: string; first?: string }>({});
  const drawer = useDrawer(() => {
    onClose();
    if (saved.first !== undefined) onSaved?.(saved.first);
  });
  const editor = useEditor({
    schema: SeriesForm,
    name: `series.${known ?? 'new'}`,
    value,
    toEdits: async (written) => {
      const wanted = wantedFrom(id, written);
      if (wanted === undefined) return [];
      const { occurrences, edits } = await api.send('previewSeries', {}, wanted);
      saved.wanted = occurrences.at(0)?.id;
      return edits;
    },
    onSaved: () => {
      saved.first = saved.wanted;
      drawer.close();
    },
  });
  return (
    <EditorDrawer title={known === undefined ? words.newTitle : words.editTitle} editor={editor} drawer={drawer}>
      <TextInput name="title" label={words.name} required />
      <WhenInput name="first" label={words.first} />
      <RepeatInput />
      <DayInput name="until" label={words.until} hint={words.untilHint} />
      <SwitchInput name="skipHolidays" label={words.skipHolidays} />
      {known !== undefined && <SwitchInput name="alsoChanged" label={words.alsoChanged} />}
      <SeriesDays wantedFrom={(typed) => (v.is(SeriesForm, typed) ? wantedFrom(id, v.parse(SeriesForm, typed)) : undefined)} />
      <KindAndPlace within="event." />
      <Commons within="event." choices={choices} />
    </EditorDrawer>
  );
};

/** What the server is asked; undefined where the first time has no day or the rule is none. */
function wantedFrom(id: string, { title, first, repeat, until, skipHolidays, alsoChanged, event }: SeriesForm): WantedSeries | undefined {
  const day = dayOfFirst(first);
  const rule = day && { rrule: rruleOf(repeat, day, until), skipHolidays, first, event: { ...event, title } };
  const wanted = v.safeParse(WantedSeriesSchema, { id, title, rule, alsoChanged });
  return wanted.success ? wanted.output : undefined;
}

function formOf(before: CalendarToEdit['series'][number]['value'] | undefined): SeriesForm {
  const rule = before?.rule;
  const { title: _title, ...event } = rule?.event ?? { title: '', kind: 'meeting' as const, ...none };
  return {
    title: before?.title ?? '',
    first: rule?.first ?? { precision: 'time', start: 'T' },
    repeat: rule === undefined ? 'monthly' : repeatIn(rule.rrule),
    until: rule && untilIn(rule.rrule),
    skipHolidays: rule?.skipHolidays ?? true,
    alsoChanged: false,
    event,
  };
}

const none = { organisers: [], participants: [], topics: [], priorities: [], projects: [] };

import type { CalendarToEdit } from '@kaselo/bot/contract/calendarToEdit';
import { type EventAsWritten, editOf, parseItem, schemaOf } from '@kaselo/bot/contract/items';
import { useState } from 'react';
import { EditorDrawer } from '../editing/EditorDrawer';
import { EditorWaits } from '../editing/EditorWaits';
import { useDrawer } from '../editing/useDrawer';
import { useEditor } from '../editing/useEditor';
import { eventsWords } from '../text/events';
import { useWords } from '../text/useWords';
import { EventInputs } from './EventInputs';
import { newEventId } from './newEventId';
import { useOpenedChoices } from './useOpened';

type Props = {
  /** The event that it begins as, for a copy. */
  readonly from?: EventAsWritten;
  readonly onClose: () => void;
  /** Told of the new event's id. */
  readonly onSaved?: (id: string) => void;
};

/** A form for a new event, or for a copy of one. */
export const NewEvent = (props: Props) => {
  const words = useWords(eventsWords);
  const choices = useOpenedChoices();
  return (
    <EditorWaits title={props.from === undefined ? words.newEvent : words.duplicate} query={choices} onClose={props.onClose}>
      {(known) => <NewEventForm {...props} choices={known} />}
    </EditorWaits>
  );
};

const NewEventForm = ({ from, onClose, onSaved, choices }: Props & { readonly choices: CalendarToEdit }) => {
  const words = useWords(eventsWords);
  const [value] = useState(() => from ?? blank);
  const [saved] = useState<{ wanted?: string; id?: string }>({});
  const drawer = useDrawer(() => {
    onClose();
    if (saved.id !== undefined) onSaved?.(saved.id);
  });
  const editor = useEditor({
    schema: schemaOf('event'),
    name: from === undefined ? 'event.new' : `event.copy.${from.id}`,
    value,
    toEdits: (written) => {
      const id = newEventId(written);
      saved.wanted = id;
      return [editOf('event', id, undefined, parseItem('event', { ...written, id }))];
    },
    onSaved: () => {
      saved.id = saved.wanted;
      drawer.close();
    },
  });
  return (
    <EditorDrawer title={from === undefined ? words.newEvent : words.duplicate} editor={editor} drawer={drawer}>
      <EventInputs choices={choices} />
    </EditorDrawer>
  );
};

/** Until it is saved a new event has no id of its own, and its day is left for its writer to choose. */
const blank: EventAsWritten = {
  ...parseItem('event', { id: 'uusi', title: '-', kind: 'webinar', when: { precision: 'day', day: '2021-01-01' } }),
  title: '',
  when: { precision: 'time', start: 'T' },
};

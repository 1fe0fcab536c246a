import { Editor } from '../editing/Editor';
import { EditorWaits } from '../editing/EditorWaits';
import { eventsWords } from '../text/events';
import { useWords } from '../text/useWords';
import { EventInputs } from './EventInputs';
import { useOpenedChoices, useOpenedEvent } from './useOpened';

type Props = { readonly id: string; readonly onClose: () => void };

/** A form for all of one event. */
export const EditEvent = ({ id, onClose }: Props) => {
  const { editTitle } = useWords(eventsWords);
  const choices = useOpenedChoices();
  const item = useOpenedEvent(id);
  return (
    <EditorWaits title={editTitle} query={item} onClose={onClose}>
      {({ value, version }) => (
        <EditorWaits title={editTitle} query={choices} onClose={onClose}>
          {(known) => (
            <Editor title={editTitle} kind="event" id={id} value={value} version={version} onClose={onClose}>
              <EventInputs choices={known} />
            </Editor>
          )}
        </EditorWaits>
      )}
    </EditorWaits>
  );
};

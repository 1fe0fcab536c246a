import { Editor } from '../editing/Editor';
import { EditorWaits } from '../editing/EditorWaits';
import { WhenInput } from '../editing/inputs/WhenInput';
import { eventsWords } from '../text/events';
import { useWords } from '../text/useWords';
import { useOpenedEvent } from './useOpened';
import { WhatIsTold } from './WhatIsTold';

type Props = { readonly id: string; readonly onClose: () => void };

/** Another time for an event, and what the channel will be told of it. */
export const MoveEvent = ({ id, onClose }: Props) => {
  const words = useWords(eventsWords);
  const item = useOpenedEvent(id);
  return (
    <EditorWaits title={words.moveTitle} query={item} onClose={onClose}>
      {({ value, version }) => (
        <Editor title={words.moveTitle} kind="event" id={id} value={value} version={version} wordless onClose={onClose}>
          <WhenInput name="when" label={words.newTime} />
          <WhatIsTold event={id} />
        </Editor>
      )}
    </EditorWaits>
  );
};

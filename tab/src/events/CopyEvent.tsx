import { EditorWaits } from '../editing/EditorWaits';
import { eventsWords } from '../text/events';
import { useWords } from '../text/useWords';
import { NewEvent } from './NewEvent';
import { useOpenedEvent } from './useOpened';

type Props = { readonly id: string; readonly onClose: () => void; readonly onSaved: (id: string) => void };

/** A new event that begins as a copy of another: its words, not its papers nor what came of it. */
export const CopyEvent = ({ id, onClose, onSaved }: Props) => {
  const { duplicate } = useWords(eventsWords);
  const item = useOpenedEvent(id);
  return (
    <EditorWaits title={duplicate} query={item} onClose={onClose}>
      {({
        value: { importedFrom: _importedFrom, occurrence: _occurrence, memo: _memo, materials: _materials, pages: _pages, ...words },
      }) => <NewEvent from={{ ...words, source: [], cancelled: false }} onClose={onClose} onSaved={onSaved} />}
    </EditorWaits>
  );
};

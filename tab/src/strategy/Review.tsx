import { Field, Textarea } from '@fluentui/react-components';
import type { StrategyVersions } from '@kaselo/bot/contract/strategy';
import { useState } from 'react';
import { asFailure, type Failure } from '../api/failure';
import { useSend } from '../api/useSend';
import { Drawer } from '../editing/Drawer';
import { useEditorStyles } from '../editing/Editor.styles';
import { useTellUndoable } from '../editing/Saved';
import { SeenBy } from '../editing/SeenBy';
import { useDrawer } from '../editing/useDrawer';
import { strategyWords } from '../text/strategy';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { ClosedVersions } from './ClosedVersions';
import { FailureSentence } from './FailureSentence';

type Props = { readonly versions: StrategyVersions; readonly onClose: () => void };

/** The review: what closing a version means, and the button that does it. It can be taken back until something is changed. */
export const Review = ({ versions, onClose }: Props) => {
  const styles = useEditorStyles();
  const { versions: words } = useWords(strategyWords);
  const drawer = useDrawer(onClose);
  const close = useSend('closeVersion');
  const reopen = useSend('reopenVersion');
  const tellUndoable = useTellUndoable();
  const [version] = useState(versions.current);
  const [note, setNote] = useState('');
  const [closing, setClosing] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const review = async () => {
    setClosing(true);
    try {
      await close({}, { version, ...(note.trim() === '' ? {} : { note }) });
      tellUndoable(words.done(version), async () => {
        const answer = await reopen({ version: String(version) }, {});
        return answer.outcome === 'refused' ? answer.message : words.reopened(version);
      });
      drawer.close();
    } catch (error) {
      setFailure(asFailure(error));
      setClosing(false);
    }
  };
  return (
    <Drawer title={words.reviewTitle(version)} drawer={drawer}>
      <div className={styles.form}>
        <p className={styles.continued}>{words.reviewText}</p>
        <Field label={words.note} hint={words.noteHint}>
          <Textarea rows={2} value={note} onChange={(_event, { value }) => setNote(value)} maxLength={1000} />
        </Field>
        <SeenBy />
        <div role="alert">
          {failure !== undefined && (
            <p className={styles.problem}>
              <FailureSentence failure={failure} />
            </p>
          )}
        </div>
        <div className={styles.row}>
          <ActionButton appearance="primary" disabled={closing} onClick={() => void review()}>
            {closing ? words.closing : words.close(version)}
          </ActionButton>
          <ActionButton onClick={drawer.close}>{words.cancel}</ActionButton>
        </div>
        <ClosedVersions versions={versions} onClose={drawer.close} />
      </div>
    </Drawer>
  );
};

import { Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { MyData } from '@kaselo/bot/contract/myData';
import { useState } from 'react';
import { asFailure, type Failure } from '../api/failure';
import { useSend } from '../api/useSend';
import { myDataWords } from '../text/myData';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useFailureSentence } from '../ui/useFailureSentence';
import { useMyDataStyles } from './MyData.styles';

type Props = { readonly stays: MyData['stays']; readonly onClose: () => void; readonly onDeleted: () => void };

/** What goes and what stays, and why; the button works once the reader has said that they understand. */
export const DeleteMine = ({ stays, onClose, onDeleted }: Props) => {
  const styles = useMyDataStyles();
  const { dialog: words } = useWords(myDataWords);
  const send = useSend('deleteMyData');
  const [understood, setUnderstood] = useState(false);
  const [going, setGoing] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const go = async () => {
    setGoing(true);
    setFailure(undefined);
    try {
      await send({}, { understood: true });
      onDeleted();
    } catch (error) {
      setFailure(asFailure(error));
      setGoing(false);
    }
  };
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.text}>{words.goes}</p>
            <p className={styles.text}>{words.stays}</p>
            {stays.changes > 0 && <p className={styles.text}>{words.changes(stays.changes, stays.months)}</p>}
            {(stays.coordinator || stays.installer) && <p className={styles.text}>{words.role}</p>}
            <p className={styles.text}>{words.teams}</p>
            <Checkbox checked={understood} label={words.understood} onChange={(_event, { checked }) => setUnderstood(checked === true)} />
            <div role="alert">{failure !== undefined && <Failed failure={failure} />}</div>
          </DialogContent>
          <DialogActions>
            <ActionButton disabled={!understood || going} onClick={() => void go()}>
              {going ? words.going : words.go}
            </ActionButton>
            <ActionButton appearance="primary" onClick={onClose}>
              {words.cancel}
            </ActionButton>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};

const Failed = ({ failure }: { readonly failure: Failure }) => <p className={useMyDataStyles().said}>{useFailureSentence(failure)}</p>;

import type { ImportPreview, ImportRow } from '@kaselo/bot/contract/import';
import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import { asFailure, type Failure } from '../api/failure';
import { Drawer } from '../editing/Drawer';
import { useDrawer } from '../editing/useDrawer';
import { calendarImportWords } from '../text/calendarImport';
import { editingWords } from '../text/editing';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { FailureWords } from './FailureWords';
import { FileInput } from './FileInput';
import { useImportStyles } from './Import.styles';
import { atFirst, ImportTable } from './ImportTable';
import type { Chosen } from './importPortions';
import { Portions } from './Portions';
import { useImporting } from './useImporting';

type Read = Extract<ImportPreview, { outcome: 'read' }>;

/** A calendar file beside the calendar: what is new, changed and there already; the chosen are brought in. */
export const ImportCalendar = ({ onClose }: { readonly onClose: () => void }) => {
  const styles = useImportStyles();
  const words = useWords(calendarImportWords);
  const { cancel } = useWords(editingWords);
  const drawer = useDrawer(onClose);
  const api = useApi();
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<string | Failure>();
  const [file, setFile] = useState<{ readonly ics: string; readonly name: string; readonly read: Read }>();
  const [chosen, setChosen] = useState<Chosen>(atFirst([]));
  const { importing, portions, bringIn, takeBack } = useImporting(words.note(file?.name ?? ''));

  const look = async (ics: string, name: string) => {
    setReading(true);
    setProblem(undefined);
    try {
      const answer = await api.send('previewImport', {}, { ics });
      if (answer.outcome === 'unreadable') return setProblem(answer.message);
      setFile({ ics, name, read: answer });
      setChosen(atFirst(answer.rows));
    } catch (error) {
      setProblem(asFailure(error));
    } finally {
      setReading(false);
    }
  };
  const bring = async (rows: readonly ImportRow[], ics: string, name: string) => {
    await bringIn(rows, chosen);
    await look(ics, name);
  };
  const undo = async (portion: (typeof portions)[number]) => {
    await takeBack(portion);
    if (file !== undefined) await look(file.ics, file.name);
  };

  const { done, all, running } = importing;
  const said = reading ? words.reading : running ? words.progress(done, all) : all > 0 && done === all ? words.done(done) : undefined;
  const stopped = !running && done < all;
  return (
    <Drawer
      title={words.title}
      drawer={drawer}
      size="large"
      footer={
        <>
          <ActionButton
            appearance="primary"
            disabled={file === undefined || chosen.keys.size === 0 || running || reading}
            onClick={() => file && void bring(file.read.rows, file.ics, file.name)}
          >
            {words.bringIn(chosen.keys.size)}
          </ActionButton>
          <ActionButton onClick={drawer.close}>{cancel}</ActionButton>
        </>
      }
    >
      <div className={styles.parts}>
        <p className={styles.lead}>{words.lead}</p>
        <FileInput busy={reading || running} onRead={(ics, name) => void look(ics, name)} />
        <p role="status" className={styles.said}>
          {said}
        </p>
        <div role="alert" className={styles.said}>
          {typeof problem === 'string' ? problem : problem !== undefined && <FailureWords failure={problem} />}
          {stopped && words.stopped(done, all)} {importing.refusal}
        </div>
        {portions.length > 0 && <Portions portions={portions} onUndo={(portion) => void undo(portion)} />}
        {file !== undefined && (
          <>
            <p className={styles.said}>{summary(file.read, words)}</p>
            <ImportTable rows={file.read.rows} chosen={chosen} onChange={setChosen} />
          </>
        )}
      </div>
    </Drawer>
  );
};

function summary({ rows, unread }: Read, words: (typeof calendarImportWords)['fi']): string {
  const count = (state: ImportRow['state']) => rows.filter((row) => row.state === state).length;
  const said = count('new') + count('changed') === 0 ? words.nothing : words.counts(count('new'), count('changed'), count('same'));
  return unread === 0 ? said : `${said} ${words.unread(unread)}`;
}

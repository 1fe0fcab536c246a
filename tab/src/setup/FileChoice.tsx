import type { ContentPreview } from '@kaselo/bot/contract/content';
import type { WantedBeginning } from '@kaselo/bot/contract/setup';
import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import { asFailure, type Failure } from '../api/failure';
import { ContentFileButton } from '../settings/ContentFileButton';
import { FailureLine } from '../settings/FailureLine';
import { settingsWords } from '../text/settings';
import { setupWords } from '../text/setup';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useContentStepStyles } from './ContentStep.styles';

type Props = { readonly working: boolean; readonly onBegin: (wanted: WantedBeginning) => Promise<void> };
type Looked = { readonly yaml: string; readonly preview: ContentPreview };

/** A content file: it is looked at first, and what is wrong in it is told by its lines. */
export const FileChoice = ({ working, onBegin }: Props) => {
  const styles = useContentStepStyles();
  const words = useWords(setupWords);
  const { content: file } = useWords(settingsWords);
  const api = useApi();
  const [looked, setLooked] = useState<Looked>();
  const [failure, setFailure] = useState<Failure>();
  const look = async (chosen: File) => {
    setLooked(undefined);
    setFailure(undefined);
    try {
      const yaml = await chosen.text();
      setLooked({ yaml, preview: await api.send('previewContent', {}, { yaml }) });
    } catch (error) {
      setFailure(asFailure(error));
    }
  };
  const { problems = [], network } = looked?.preview ?? {};
  const fits = looked !== undefined && network !== undefined && problems.length === 0;
  return (
    <>
      <ContentFileButton label={file.file} disabled={working} onChosen={(chosen) => void look(chosen)}>
        {words.content.choose}
      </ContentFileButton>
      <p role="status" className={styles.said}>
        {fits && words.content.chosenFile(network.name)}
        {problems.length > 0 && file.problems(problems.length)}
      </p>
      {problems.length > 0 && (
        <ul className={styles.list}>
          {problems.map(({ line, field, sentence }) => (
            <li key={`${line} ${field} ${sentence}`}>{file.problem(line, field, sentence)}</li>
          ))}
        </ul>
      )}
      {failure !== undefined && <FailureLine failure={failure} />}
      {fits && (
        <div>
          <ActionButton appearance="primary" disabled={working} onClick={() => void onBegin({ content: 'file', yaml: looked.yaml })}>
            {working ? words.working : words.content.begin}
          </ActionButton>
        </div>
      )}
    </>
  );
};

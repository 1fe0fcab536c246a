import type { ContentPreview } from '@kaselo/bot/contract/content';
import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import { asFailure, type Failure } from '../api/failure';
import { useSend } from '../api/useSend';
import { settingsWords } from '../text/settings';
import { useWords } from '../text/useWords';
import { ContentFileButton } from './ContentFileButton';
import { ContentLooked } from './ContentLooked';
import { FailureLine } from './FailureLine';
import { useSectionStyles } from './Section.styles';

type Looked = { readonly fileName: string; readonly yaml: string; readonly preview: ContentPreview };

/** Brings a content file in: what it would change is shown first, and nothing is changed before the button is pressed. */
export const ContentIn = () => {
  const styles = useSectionStyles();
  const { content: words } = useWords(settingsWords);
  const api = useApi();
  const bringIn = useSend('importContent');
  const [looked, setLooked] = useState<Looked>();
  const [failure, setFailure] = useState<Failure>();
  const [said, setSaid] = useState<string>();
  const [working, setWorking] = useState(false);

  const doing = async (work: () => Promise<void>) => {
    setFailure(undefined);
    setSaid(undefined);
    setWorking(true);
    await work().catch((error: unknown) => setFailure(asFailure(error)));
    setWorking(false);
  };
  const look = (fileName: string, yaml: string) =>
    doing(async () => setLooked({ fileName, yaml, preview: await api.send('previewContent', {}, { yaml }) }));
  const choose = async (file: File) => look(file.name, await file.text());
  const confirm = ({ fileName, yaml, preview }: Looked, removeGone: boolean) =>
    doing(async () => {
      const answer = await bringIn({}, { yaml, seen: preview.seen, removeGone });
      if (answer.outcome === 'changed-meanwhile') {
        await look(fileName, yaml);
        return setSaid(words.changedMeanwhile);
      }
      setSaid(
        answer.outcome === 'imported'
          ? words.imported(answer.changed)
          : answer.outcome === 'created'
            ? words.created(answer.name)
            : answer.message,
      );
      if (answer.outcome !== 'refused') setLooked(undefined);
    });

  return (
    <>
      <ContentFileButton label={words.file} disabled={working} onChosen={(file) => void choose(file)}>
        {words.choose}
      </ContentFileButton>
      <p role="status" className={styles.strong}>
        {said}
      </p>
      {failure !== undefined && <FailureLine failure={failure} />}
      {looked !== undefined && (
        <ContentLooked
          key={looked.preview.seen + looked.fileName}
          fileName={looked.fileName}
          preview={looked.preview}
          working={working}
          onConfirm={(removeGone) => void confirm(looked, removeGone)}
          onCancel={() => setLooked(undefined)}
        />
      )}
    </>
  );
};

import { ArrowDownload16Regular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import { asFailure, type Failure } from '../api/failure';
import { settingsWords } from '../text/settings';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { ContentIn } from './ContentIn';
import { FailureLine } from './FailureLine';
import { Section } from './Section';
import { saveFile } from './saveFile';

/** The whole network as a file, and a file as the network. */
export const ContentSection = () => {
  const { content: words } = useWords(settingsWords);
  const api = useApi();
  const [failure, setFailure] = useState<Failure>();
  const download = async () => {
    setFailure(undefined);
    try {
      const { yaml, fileName } = await api.fetchView('exportContent');
      saveFile(fileName, yaml);
    } catch (error) {
      setFailure(asFailure(error));
    }
  };
  return (
    <Section heading={words.heading} text={words.text}>
      <div>
        <ActionButton icon={<ArrowDownload16Regular />} onClick={() => void download()}>
          {words.out}
        </ActionButton>
      </div>
      {failure !== undefined && <FailureLine failure={failure} />}
      <ContentIn />
    </Section>
  );
};

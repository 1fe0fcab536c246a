import { ArrowDownload16Regular } from '@fluentui/react-icons/svg/arrow-download';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import type { MyData } from '@kaselo/bot/contract/myData';
import { useState } from 'react';
import { useQuery } from '../api/query';
import { saveAs } from '../indicators/saveAs';
import { myDataWords } from '../text/myData';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { LoadingPanel } from '../ui/Loading';
import { Page } from '../ui/Page';
import { Panel, PanelBody } from '../ui/Panel';
import { ViewState } from '../ui/ViewState';
import { DeleteMine } from './DeleteMine';
import { KeptGroup } from './KeptGroup';
import { useMyDataStyles } from './MyData.styles';

/** Everything that is kept of the reader: to be seen, saved as a file, corrected and removed. */
export const MyDataView = () => {
  const words = useWords(myDataWords);
  const data = useQuery('myData');
  return (
    <Page title={words.title} lead={words.lead}>
      <ViewState query={data} loading={<LoadingPanel rows={10} />}>
        {(kept) => <Kept data={kept} />}
      </ViewState>
    </Page>
  );
};

const Kept = ({ data }: { readonly data: MyData }) => {
  const styles = useMyDataStyles();
  const words = useWords(myDataWords);
  const [asking, setAsking] = useState(false);
  const [deleted, setDeleted] = useState(false);
  const { fileName, json } = data.file;
  return (
    <>
      <div role="status">{deleted && <p className={styles.said}>{words.deleted}</p>}</div>
      <p className={styles.quiet}>{words.known(data.tenantId, data.objectId)}</p>
      {data.groups.length === 0 && <p className={styles.text}>{words.none}</p>}
      {data.groups.map((group) => (
        <KeptGroup key={group.kind} group={group} />
      ))}
      <p className={styles.quiet}>{words.device}</p>
      <Panel heading={words.downloadHeading}>
        <PanelBody>
          <div className={styles.body}>
            <p className={styles.text}>{words.downloadText}</p>
            <ActionButton
              icon={<ArrowDownload16Regular />}
              onClick={() => saveAs(fileName, new Blob([json], { type: 'application/json' }))}
            >
              {words.download}
            </ActionButton>
          </div>
        </PanelBody>
      </Panel>
      <Panel heading={words.deleteHeading}>
        <PanelBody>
          <div className={styles.body}>
            <p className={styles.text}>{words.deleteText}</p>
            <ActionButton icon={<Delete16Regular />} onClick={() => setAsking(true)}>
              {words.delete}
            </ActionButton>
          </div>
        </PanelBody>
      </Panel>
      {asking && (
        <DeleteMine
          stays={data.stays}
          onClose={() => setAsking(false)}
          onDeleted={() => {
            setAsking(false);
            setDeleted(true);
          }}
        />
      )}
    </>
  );
};

import type { Forms } from '@kaselo/bot/contract/answers';
import { useQuery } from '../api/query';
import { useMe } from '../api/views';
import { useItem } from '../editing/useItem';
import { followUpsRounds } from '../text/followUpsRounds';
import { capitalised } from '../text/numbers';
import { uiWords } from '../text/ui';
import { useWords } from '../text/useWords';
import { LoadingPanel } from '../ui/Loading';
import { Page } from '../ui/Page';
import { Select } from '../ui/Select';
import { ViewState } from '../ui/ViewState';
import { FollowUpPages } from './FollowUpPages';
import { FormEditor } from './FormEditor';
import { useAsked } from './useAsked';

/** What is asked after each kind of event: the secretariat's to write. */
export const QuestionsView = () => {
  const { questions: words } = useWords(followUpsRounds);
  const { data: me } = useMe();
  return (
    <Page title={words.title} lead={words.lead}>
      <FollowUpPages />
      {me !== undefined && <Questions network={me.network.id} />}
    </Page>
  );
};

const Questions = ({ network }: { readonly network: string }) => {
  const forms = useQuery('forms');
  const settings = useItem('settings', network);
  return (
    <ViewState query={forms} loading={<LoadingPanel rows={8} />}>
      {(view) => (
        <ViewState query={settings} loading={<LoadingPanel rows={8} />}>
          {(item) => {
            const again = () => {
              forms.retry();
              settings.retry();
            };
            return <OneForm key={item.version} view={view} network={network} settings={item} onSaved={again} />;
          }}
        </ViewState>
      )}
    </ViewState>
  );
};

type OneFormProps = {
  readonly view: Forms;
  readonly network: string;
  readonly settings: Parameters<typeof FormEditor>[0]['settings'];
  readonly onSaved: () => void;
};

const OneForm = ({ view, network, settings, onSaved }: OneFormProps) => {
  const { questions: words } = useWords(followUpsRounds);
  const { kind: kindNames } = useWords(uiWords);
  const { asked, ask } = useAsked();
  const form = view.kinds.find(({ kind }) => kind === asked('kind')) ?? view.kinds[0];
  if (form === undefined) return null;
  return (
    <>
      <div>
        <Select
          label={words.kind}
          value={form.kind}
          choices={view.kinds.map(({ kind, own }) => ({
            value: kind,
            text: `${capitalised(kindNames[kind])}: ${own ? words.own : words.standard}`,
          }))}
          onChoose={(kind) => ask({ kind })}
        />
      </div>
      <FormEditor
        key={`${form.kind} ${JSON.stringify(form.questions)}`}
        network={network}
        settings={settings}
        form={form}
        standard={view.standard}
        onSaved={onSaved}
      />
    </>
  );
};

import type { AllAnswers } from '@kaselo/bot/contract/answers';
import { useQuery } from '../api/query';
import { useMe } from '../api/views';
import { followUpsTelling } from '../text/followUpsTelling';
import { useWords } from '../text/useWords';
import { Empty } from '../ui/Empty';
import { LoadingPanel } from '../ui/Loading';
import { Page } from '../ui/Page';
import { Panel, PanelBody } from '../ui/Panel';
import { SegmentedChoice } from '../ui/SegmentedChoice';
import { ViewState } from '../ui/ViewState';
import { AnswerGroupSection } from './AnswerGroupSection';
import { ExportButton } from './ExportButton';
import { FollowUpPages } from './FollowUpPages';
import { asGrouping, type Grouping, groupedAnswers, groupings } from './groupedAnswers';
import { useAsked } from './useAsked';

/** Everything that has been answered: by event, by priority or by organisation. */
export const AllAnswersView = () => {
  const { answers: words } = useWords(followUpsTelling);
  const { data: me } = useMe();
  const query = useQuery('answers');
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={me?.role === 'coordinator' && query.data !== undefined && <ExportButton answers={query.data} />}
    >
      <FollowUpPages />
      <ViewState query={query} loading={<LoadingPanel rows={8} />}>
        {(view) => (view.answers.length === 0 ? <None /> : <Groups view={view} />)}
      </ViewState>
    </Page>
  );
};

const Groups = ({ view }: { readonly view: AllAnswers }) => {
  const { answers: words } = useWords(followUpsTelling);
  const { asked, ask } = useAsked();
  const by = asGrouping(asked('by'));
  return (
    <>
      <SegmentedChoice<Grouping>
        label={words.by}
        value={by}
        choices={groupings.map((value) => ({ value, text: words.group[value] }))}
        onChoose={(chosen) => ask({ by: chosen === 'event' ? undefined : chosen })}
      />
      {groupedAnswers(view, by).map((group, at) => (
        <AnswerGroupSection key={`${by} ${group.id}`} group={group} by={by} open={at === 0} />
      ))}
    </>
  );
};

const None = () => {
  const { answers: words } = useWords(followUpsTelling);
  return (
    <Panel heading={words.none}>
      <PanelBody>
        <Empty text={words.noneText} />
      </PanelBody>
    </Panel>
  );
};

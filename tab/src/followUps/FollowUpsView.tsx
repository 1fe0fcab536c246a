import type { FollowUps } from '@kaselo/bot/contract/followUps';
import { useFollowUps, useMe } from '../api/views';
import { followUpsWords } from '../text/followUps';
import { useWords } from '../text/useWords';
import { Empty } from '../ui/Empty';
import { LoadingPanel } from '../ui/Loading';
import { Page } from '../ui/Page';
import { Panel, PanelBody } from '../ui/Panel';
import { useIsNarrow } from '../ui/useIsNarrow';
import { ViewState } from '../ui/ViewState';
import { ComingRounds } from './ComingRounds';
import { columnsOf } from './columns';
import { FollowUpPages } from './FollowUpPages';
import { groupsOf } from './groups';
import { Matrix } from './Matrix';
import { OneRound } from './OneRound';
import { NewRound } from './RoundTools';
import { WaitingRounds } from './WaitingRounds';

/** The rounds of questions after events, and who has answered them. */
export const FollowUpsView = () => {
  const words = useWords(followUpsWords);
  return (
    <Page title={words.title} lead={words.lead} actions={<NewRound />}>
      <FollowUpPages />
      <ViewState query={useFollowUps()} loading={<LoadingPanel rows={18} />}>
        {(view) => (view.rounds.length === 0 ? <NoRounds coming={view.coming} /> : <Rounds view={view} />)}
      </ViewState>
    </Page>
  );
};

const Rounds = ({ view }: { readonly view: FollowUps }) => {
  const { data: me } = useMe();
  const narrow = useIsNarrow();
  const groups = groupsOf(view.organisations, me?.regions ?? []);
  const columns = columnsOf(view);
  return (
    <>
      {narrow ? (
        <OneRound groups={groups} columns={columns} />
      ) : (
        <>
          <WaitingRounds columns={columns} />
          <Matrix groups={groups} columns={columns} />
        </>
      )}
      <ComingRounds coming={view.coming} />
    </>
  );
};

const NoRounds = ({ coming }: Pick<FollowUps, 'coming'>) => {
  const words = useWords(followUpsWords);
  return (
    <>
      <Panel heading={words.none}>
        <PanelBody>
          <Empty text={words.noneText} />
        </PanelBody>
      </Panel>
      <ComingRounds coming={coming} />
    </>
  );
};

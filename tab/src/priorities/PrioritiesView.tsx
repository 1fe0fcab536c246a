import { mergeClasses } from '@fluentui/react-components';
import type { Priorities } from '@kaselo/bot/contract/priorities';
import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import { useMe, usePriorities, useVersions } from '../api/views';
import { capitalised } from '../text/numbers';
import { prioritiesWords } from '../text/priorities';
import { useContentLanguage, useWords } from '../text/useWords';
import { Page } from '../ui/Page';
import { ViewState } from '../ui/ViewState';
import { ActionPanel } from './ActionPanel';
import { Filters } from './Filters';
import { Foundation } from './Foundation';
import { openPriorities } from './openPriorities';
import { PrioritiesLoading } from './PrioritiesLoading';
import { usePrioritiesViewStyles } from './PrioritiesView.styles';
import { PriorityList } from './PriorityList';
import { closeAction } from './returnFocus';
import { usePrioritiesAddress, type Ways } from './usePrioritiesAddress';
import { VersionBanner } from './VersionBanner';
import { VersionChoice } from './VersionChoice';
import { WhatIsShown } from './WhatIsShown';

const StrategyTools = lazy(() => import('../strategy/StrategyTools').then((tools) => ({ default: tools.StrategyTools })));
const StandstillBlock = lazy(() => import('./StandstillBlock').then((block) => ({ default: block.StandstillBlock })));

/** The strategy's priorities and their actions; `action` is the one that the address names, told beside them. */
export const PrioritiesView = ({ action: chosen }: { readonly action?: string }) => {
  const styles = usePrioritiesViewStyles();
  const words = useWords(prioritiesWords);
  const contentLanguage = useContentLanguage();
  const ways = usePrioritiesAddress(chosen);
  const priorities = usePriorities(ways.address.version);
  const { data: versions } = useVersions();
  const mayEdit = useMe().data?.role === 'coordinator' && priorities.data?.version?.closed === undefined;
  const actions = priorities.data?.priorities.flatMap((priority) => priority.actions);
  return (
    <Page
      title={words.title}
      documentTitle={actions?.find(({ id }) => id === chosen)?.text}
      lead={
        priorities.data && (
          <>
            <span lang={contentLanguage}>{priorities.data.frame.vision}</span>
            <br />
            {capitalised(words.summary(priorities.data.priorities.length, actions?.length ?? 0))}
          </>
        )
      }
      actions={
        <div className={mergeClasses(styles.tools, chosen !== undefined && styles.underPanel)}>
          {versions !== undefined && <VersionChoice versions={versions} ways={ways} />}
          <Suspense>{mayEdit && <StrategyTools versions={versions} />}</Suspense>
        </div>
      }
    >
      <ViewState query={priorities} loading={<PrioritiesLoading />}>
        {(view) => <Strategy view={view} ways={ways} chosen={chosen} mayEdit={mayEdit} />}
      </ViewState>
    </Page>
  );
};

type StrategyProps = {
  readonly view: Priorities;
  readonly ways: Ways;
  readonly chosen: string | undefined;
  readonly mayEdit: boolean;
};

const Strategy = ({ view, ways, chosen, mayEdit }: StrategyProps) => {
  const styles = usePrioritiesViewStyles();
  const [, navigate] = useLocation();
  const aside = chosen !== undefined;
  // What is open now stays open when the action closes, so that its row is there to go back to.
  const shown = view.priorities.filter(({ id }) => ways.address.only === undefined || id === ways.address.only);
  const open = openPriorities(shown, ways.address, chosen);
  const beside = mergeClasses(styles.whole, aside && styles.underPanel);
  return (
    <>
      <VersionBanner version={view.version} ways={ways} />
      <div className={beside}>
        <Foundation
          frame={view.frame}
          open={ways.address.foundation}
          onToggle={(foundation) => ways.change({ foundation })}
          mayEdit={mayEdit}
        />
      </div>
      {mayEdit && (
        <div className={beside}>
          <Suspense>
            <StandstillBlock ways={ways} />
          </Suspense>
        </div>
      )}
      <div className={aside ? styles.columns : undefined}>
        <div className={mergeClasses(styles.list, beside)}>
          <Filters ways={ways} priorities={view.priorities} />
          <WhatIsShown ways={ways} shown={shown} all={view.priorities} />
          <PriorityList priorities={shown} ways={ways} chosen={chosen} mayEdit={mayEdit} />
        </div>
        {aside && (
          <ActionPanel
            key={chosen}
            id={chosen}
            priorities={view.priorities}
            ways={ways}
            mayEdit={mayEdit}
            onClose={() => closeAction(chosen, () => navigate(ways.to(undefined, { open })))}
          />
        )}
      </div>
    </>
  );
};

import { mergeClasses } from '@fluentui/react-components';
import type { Priorities } from '@kaselo/bot/contract/priorities';
import { useLocation } from 'wouter';
import { usePriorities } from '../api/views';
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
import { WhatIsShown } from './WhatIsShown';

/** The strategy's priorities and their actions; `action` is the one that the address names, told beside them. */
export const PrioritiesView = ({ action: chosen }: { readonly action?: string }) => {
  const styles = usePrioritiesViewStyles();
  const words = useWords(prioritiesWords);
  const contentLanguage = useContentLanguage();
  const priorities = usePriorities();
  const ways = usePrioritiesAddress(chosen);
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
        <div className={chosen === undefined ? undefined : styles.underPanel}>
          <Filters ways={ways} />
        </div>
      }
    >
      <ViewState query={priorities} loading={<PrioritiesLoading />}>
        {(view) => <Strategy view={view} ways={ways} chosen={chosen} />}
      </ViewState>
    </Page>
  );
};

type StrategyProps = { readonly view: Priorities; readonly ways: Ways; readonly chosen: string | undefined };

const Strategy = ({ view, ways, chosen }: StrategyProps) => {
  const styles = usePrioritiesViewStyles();
  const [, navigate] = useLocation();
  const aside = chosen !== undefined;
  // What is open now stays open when the action closes, so that its row is there to go back to.
  const open = openPriorities(view.priorities, ways.address, chosen);
  const beside = mergeClasses(styles.whole, aside && styles.underPanel);
  return (
    <>
      <div className={beside}>
        <Foundation frame={view.frame} open={ways.address.foundation} onToggle={(foundation) => ways.change({ foundation })} />
      </div>
      <div className={aside ? styles.columns : undefined}>
        <div className={mergeClasses(styles.list, beside)}>
          <WhatIsShown ways={ways} actions={view.priorities.flatMap((priority) => priority.actions)} />
          <PriorityList priorities={view.priorities} ways={ways} chosen={chosen} />
        </div>
        {aside && (
          <ActionPanel
            key={chosen}
            id={chosen}
            priorities={view.priorities}
            ways={ways}
            onClose={() => closeAction(chosen, () => navigate(ways.to(undefined, { open })))}
          />
        )}
      </div>
    </>
  );
};

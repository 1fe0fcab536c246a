import { useDeferredValue } from 'react';
import { useQuery } from '../api/query';
import { followUpsTelling } from '../text/followUpsTelling';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Empty } from '../ui/Empty';
import { LoadingPanel } from '../ui/Loading';
import { Page } from '../ui/Page';
import { Panel, PanelBody } from '../ui/Panel';
import { ViewState } from '../ui/ViewState';
import { useAnswerCardStyles } from './AnswerCard.styles';
import { FollowUpPages } from './FollowUpPages';
import { PracticeCard } from './PracticeCard';
import { PracticeFilters } from './PracticeFilters';
import { fittingPractices } from './practices';
import { useAsked } from './useAsked';

/** The library of good practices: searched by any form of a word, and narrowed by priority, organisation or region. */
export const PracticesView = () => {
  const cards = useAnswerCardStyles();
  const { practices: words } = useWords(followUpsTelling);
  const { asked, ask } = useAsked();
  const search = useDeferredValue(asked('search') ?? '');
  const query = useQuery('practices', search === '' ? {} : { search });
  const choices = { priority: asked('priority'), organisation: asked('organisation'), region: asked('region') };
  return (
    <Page title={words.title} lead={words.lead}>
      <FollowUpPages />
      <ViewState query={query} loading={<LoadingPanel rows={6} />}>
        {(view) => {
          if (view.all === 0) {
            return (
              <Panel heading={words.none}>
                <PanelBody>
                  <Empty text={words.noneText} />
                </PanelBody>
              </Panel>
            );
          }
          const shown = fittingPractices(view.practices, choices);
          return (
            <>
              <PracticeFilters priorities={view.priorities} asked={asked} ask={ask} />
              <p role="status">{words.shown(shown.length, view.all)}</p>
              {shown.length === 0 && (
                <Empty
                  text={words.noMatch}
                  action={
                    <ActionButton
                      onClick={() => ask({ search: undefined, priority: undefined, organisation: undefined, region: undefined })}
                    >
                      {words.clear}
                    </ActionButton>
                  }
                />
              )}
              <ul className={cards.list}>
                {shown.map((practice) => (
                  <PracticeCard key={`${practice.round.id} ${practice.organisation.id} ${practice.text}`} practice={practice} />
                ))}
              </ul>
            </>
          );
        }}
      </ViewState>
    </Page>
  );
};

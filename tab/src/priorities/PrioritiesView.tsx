import { usePriorities } from '../api/views';
import { prioritiesWords } from '../text/priorities';
import { useContentLanguage, useWords } from '../text/useWords';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { RowLink } from '../ui/RowLink';
import { Row, Rows } from '../ui/Rows';
import { StatusMark } from '../ui/StatusMark';
import { ViewState } from '../ui/ViewState';

/** The strategy's priorities and their actions; `action` is the one that the address names. */
export const PrioritiesView = ({ action: chosen }: { readonly action?: string }) => {
  const words = useWords(prioritiesWords);
  const contentLanguage = useContentLanguage();
  const priorities = usePriorities();
  return (
    <Page title={words.title}>
      <ViewState query={priorities}>
        {(view) =>
          view.priorities.map((priority) => (
            <Panel
              key={priority.id}
              id={priority.id}
              heading={`${priority.order} ${priority.title}`}
              headingLang={contentLanguage}
              count={words.actionCount(priority.actions.length)}
            >
              <Rows>
                {priority.actions.map((action) => (
                  <Row key={action.id}>
                    <RowLink to={`/priorities/${action.id}`} strong={action.id === chosen} lang={contentLanguage}>
                      {action.text}
                    </RowLink>
                    <div>
                      <StatusMark status={action.status} />
                    </div>
                  </Row>
                ))}
              </Rows>
            </Panel>
          ))
        }
      </ViewState>
    </Page>
  );
};

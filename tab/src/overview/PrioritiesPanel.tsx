import type { Overview } from '@kaselo/bot/contract/overview';
import { overviewWords } from '../text/overview';
import { useContentLanguage, useWords } from '../text/useWords';
import { Panel } from '../ui/Panel';
import { RowLink } from '../ui/RowLink';
import { Row, Rows } from '../ui/Rows';
import { StatusStrip } from '../ui/StatusStrip';
import { usePrioritiesPanelStyles } from './PrioritiesPanel.styles';

type Props = { readonly priorities: Overview['priorities']; readonly className?: string };

/** Where the strategy stands: a row a priority, with one unit an action. */
export const PrioritiesPanel = ({ priorities, className }: Props) => {
  const styles = usePrioritiesPanelStyles();
  const { priorities: words } = useWords(overviewWords);
  const contentLanguage = useContentLanguage();
  const actions = priorities.flatMap((priority) => priority.statuses);
  const completed = actions.filter((status) => status === 'completed').length;
  return (
    <Panel
      heading={words.heading}
      count={words.count(actions.length, completed)}
      link={{ to: '/priorities', text: words.open }}
      className={className}
    >
      <Rows>
        {priorities.map((priority) => (
          <Row key={priority.id} open className={styles.row}>
            <span className={styles.order}>{priority.order}</span>
            <h3 className={styles.title}>
              <RowLink to={`/priorities#${priority.id}`} strong lang={contentLanguage}>
                {priority.title}
              </RowLink>
            </h3>
            <span className={styles.updated}>
              {priority.lastUpdate === undefined ? words.noUpdates : words.updated(priority.lastUpdate)}
            </span>
            <div className={styles.strip}>
              <StatusStrip statuses={priority.statuses} delayed={priority.counts.delayed} />
            </div>
          </Row>
        ))}
      </Rows>
    </Panel>
  );
};

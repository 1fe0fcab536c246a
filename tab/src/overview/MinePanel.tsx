import type { Overview } from '@kaselo/bot/contract/overview';
import { overviewWords } from '../text/overview';
import { uiWords } from '../text/ui';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionLink } from '../ui/ActionButton';
import { Panel } from '../ui/Panel';
import { Row, Rows } from '../ui/Rows';
import { StatusMark } from '../ui/StatusMark';
import { TextLink } from '../ui/TextLink';
import { useMinePanelStyles } from './MinePanel.styles';

type Props = { readonly mine: Overview['mine']; readonly className?: string };

/** What the reader's organisation answers for and has still to do: where it stands, when it was last written of, and the way to write. */
export const MinePanel = ({ mine, className }: Props) => {
  const styles = useMinePanelStyles();
  const { mine: words } = useWords(overviewWords);
  const { delayed } = useWords(uiWords);
  const contentLanguage = useContentLanguage();
  return (
    <Panel
      heading={words.heading}
      count={words.open(mine.open)}
      link={mine.open > mine.actions.length ? { to: '/priorities?mine=yes', text: words.all } : undefined}
      className={className}
    >
      <Rows>
        {mine.actions.map((action) => (
          <Row key={action.id} open className={styles.row}>
            <div className={styles.words}>
              <p className={styles.text}>
                <TextLink to={`/priorities/${action.id}`} look="plain" lang={contentLanguage}>
                  {action.text}
                </TextLink>
              </p>
              <p className={styles.state}>
                <StatusMark status={action.status} />
                {action.delayed && <span className={styles.delayed}>{delayed}</span>}
                <span>{action.lastUpdate === undefined ? words.noUpdates : words.updated(action.lastUpdate)}</span>
              </p>
            </div>
            {action.mayWrite && (
              <ActionLink to={`/priorities/${action.id}`} label={words.writeTo(action.text)}>
                {words.write}
              </ActionLink>
            )}
          </Row>
        ))}
      </Rows>
    </Panel>
  );
};

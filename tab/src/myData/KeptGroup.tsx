import type { MyData } from '@kaselo/bot/contract/myData';
import { myDataWords } from '../text/myData';
import { useWords } from '../text/useWords';
import { ActionLink } from '../ui/ActionButton';
import { Panel } from '../ui/Panel';
import { Row, Rows } from '../ui/Rows';
import { useMyDataStyles } from './MyData.styles';

/** What is kept of one kind: what stands there, until when, and where it is corrected. */
export const KeptGroup = ({ group: { kind, rows } }: { readonly group: MyData['groups'][number] }) => {
  const styles = useMyDataStyles();
  const words = useWords(myDataWords);
  return (
    <Panel heading={words.kinds[kind]} count={words.count(rows.length)}>
      <Rows label={words.kinds[kind]}>
        {rows.map(({ title, text, at, until, page }) => (
          <Row key={[title, at, text].join(' ')} className={styles.row}>
            <div>
              <p className={styles.title}>{title}</p>
              {text !== undefined && text !== '' && <p className={styles.own}>{text}</p>}
              <p className={styles.quiet}>
                {[at, kind === 'choices' || kind === 'acts' ? words.until[kind]('') : until && words.until[kind](until)]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            {page !== undefined && (
              <ActionLink appearance="subtle" to={`/${page}`} label={words.correctOf(title)}>
                {words.correct}
              </ActionLink>
            )}
          </Row>
        ))}
      </Rows>
    </Panel>
  );
};

import { useQuery } from '../api/query';
import { standstillWords } from '../text/standstill';
import { useContentLanguage, useWords } from '../text/useWords';
import { PanelBody } from '../ui/Panel';
import { RowLink } from '../ui/RowLink';
import { Row, Rows } from '../ui/Rows';
import { ViewState } from '../ui/ViewState';
import { useStandstillStyles } from './Standstill.styles';
import type { Ways } from './usePrioritiesAddress';

/** What nobody has written of for two status rounds, behind one line. Nothing where all moves, or before there were two rounds. */
export const StandstillBlock = ({ ways }: { readonly ways: Ways }) => {
  const styles = useStandstillStyles();
  const words = useWords(standstillWords);
  const lang = useContentLanguage();
  return (
    <ViewState query={useQuery('standstill')} loading={null}>
      {({ actions }) =>
        actions.length > 0 && (
          <details className={styles.block}>
            <summary className={styles.summary}>
              {words.heading} <span className={styles.count}>{words.count(actions.length)}</span>
            </summary>
            <PanelBody>
              <p className={styles.lead}>{words.lead}</p>
            </PanelBody>
            <Rows label={words.heading}>
              {actions.map(({ id, text, priority, organisations, last }) => (
                <Row key={id}>
                  <p className={styles.text}>
                    <RowLink to={ways.to(id)} {...(lang && { lang })}>
                      {text}
                    </RowLink>
                  </p>
                  <p className={styles.under}>
                    <span lang={lang}>{[priority, ...organisations].join(' · ')}</span>
                    {` · ${last === undefined ? words.never : words.last(last)}`}
                  </p>
                </Row>
              ))}
            </Rows>
          </details>
        )
      }
    </ViewState>
  );
};

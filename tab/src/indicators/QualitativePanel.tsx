import type { IndicatorView } from '@kaselo/bot/contract/indicators';
import { indicatorsWords } from '../text/indicators';
import { useContentLanguage, useWords } from '../text/useWords';
import { Panel } from '../ui/Panel';
import { Row, Rows } from '../ui/Rows';
import { TextLink } from '../ui/TextLink';
import { useQualitativePanelStyles } from './QualitativePanel.styles';
import { Unclear } from './Unclear';

/** The indicators that no figure tells: what they are, and how they stand in words. */
export const QualitativePanel = ({ indicators }: { readonly indicators: readonly IndicatorView[] }) => {
  const styles = useQualitativePanelStyles();
  const { qualitative: words } = useWords(indicatorsWords);
  const contentLanguage = useContentLanguage();
  return (
    <Panel heading={words.heading} count={words.how}>
      <Rows>
        {indicators.map((indicator) => (
          <Row key={indicator.id} id={indicator.id} className={styles.row}>
            <h3 lang={contentLanguage} className={styles.name}>
              <TextLink to={`/indicators/${indicator.id}`} look="plain">
                {indicator.name}
              </TextLink>
            </h3>
            <div>
              <p className={styles.sentence}>{indicator.sentence}</p>
              <div className={styles.unclear}>
                <Unclear indicator={indicator} />
              </div>
            </div>
          </Row>
        ))}
      </Rows>
    </Panel>
  );
};

import type { IndicatorWithSeries } from '@kaselo/bot/contract/indicators';
import { indicatorPageWords } from '../text/indicatorPage';
import { useContentLanguage, useWords } from '../text/useWords';
import { Panel, PanelBody } from '../ui/Panel';
import { TextLink } from '../ui/TextLink';
import { Aim } from './Aim';
import { useIndicatorPageStyles } from './IndicatorPage.styles';
import { RegionFigure } from './RegionFigure';

/** How an indicator stands now: its latest figures, the verdict and its rule, what to beware of, and what pulls the other way. */
export const Standing = ({ indicator, rule }: { readonly indicator: IndicatorWithSeries; readonly rule: string }) => {
  const styles = useIndicatorPageStyles();
  const words = useWords(indicatorPageWords);
  const lang = useContentLanguage();
  const { pullsAgainst, caution, verdict } = indicator;
  const measured = verdict !== 'not-measured';
  return (
    <Panel heading={words.standing}>
      <PanelBody>
        <div className={styles.standing}>
          <div className={styles.stack}>
            <Aim indicator={indicator} />
            {measured && (
              <dl className={styles.figures}>
                {indicator.regions.map((figure) => (
                  <RegionFigure key={figure.region} figure={figure} indicator={indicator} />
                ))}
                {indicator.wholeCountry !== undefined && <RegionFigure figure={indicator.wholeCountry} indicator={indicator} />}
              </dl>
            )}
          </div>
          <div className={styles.stack}>
            <p className={styles.verdict}>{words.verdict(indicator.verdictText)}</p>
            <p className={styles.text}>{indicator.sentence}</p>
            {measured && <p className={styles.quiet}>{rule}</p>}
            {caution !== undefined && (
              <p lang={lang} className={styles.quiet}>
                {caution}
              </p>
            )}
            {pullsAgainst !== undefined && (
              <p className={styles.text}>
                {words.pullsAgainst}{' '}
                <TextLink to={`/indicators/${pullsAgainst.id}`} look="inText" lang={lang}>
                  {pullsAgainst.name}
                </TextLink>
                . <span lang={lang}>{pullsAgainst.why}</span>
              </p>
            )}
          </div>
        </div>
      </PanelBody>
    </Panel>
  );
};

import { mergeClasses } from '@fluentui/react-components';
import type { Overview } from '@kaselo/bot/contract/overview';
import { overviewWords } from '../text/overview';
import { useContentLanguage, useWords } from '../text/useWords';
import { Hidden } from '../ui/Hidden';
import { Panel } from '../ui/Panel';
import { RowLink } from '../ui/RowLink';
import { CourseMark } from './CourseMark';
import { IndicatorFigures } from './IndicatorFigures';
import { useIndicatorsPanelStyles } from './IndicatorsPanel.styles';

type Props = { readonly indicators: Overview['indicators']; readonly className?: string };

/** The indicators that are numbers: the latest figure of each region beside the whole country's or the target. */
export const IndicatorsPanel = ({ indicators, className }: Props) => {
  const styles = useIndicatorsPanelStyles();
  const { indicators: words } = useWords(overviewWords);
  const contentLanguage = useContentLanguage();
  const measured = indicators.filter((indicator) => indicator.direction !== 'qualitative');
  const regions = measured.find((indicator) => indicator.regions.length > 0)?.regions ?? [];
  const period = theOnly(measured.flatMap((indicator) => indicator.period ?? []));
  const sources = [...new Set(measured.flatMap((indicator) => indicator.source ?? []))];
  return (
    <Panel heading={words.heading} count={period} link={{ to: '/indicators', text: words.open }} className={className}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Hidden>{words.indicator}</Hidden>
            </th>
            {regions.map((region, at) => (
              <th key={region.region} scope="col" className={mergeClasses(styles.region, at === regions.length - 1 && styles.last)}>
                {region.regionName}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measured.map((indicator) => (
            <tr key={indicator.id} className={styles.row}>
              <th scope="row" className={mergeClasses(styles.name, styles.first)}>
                <span className={styles.indicator}>
                  <RowLink to={`/indicators#${indicator.id}`} lang={contentLanguage}>
                    {indicator.shortName}
                  </RowLink>
                </span>
                <span className={styles.beside}>{besideOf(indicator, period, words)}</span>
                {indicator.period !== undefined && <CourseMark course={indicator.course} />}
              </th>
              <IndicatorFigures indicator={indicator} columns={regions.length} />
            </tr>
          ))}
        </tbody>
      </table>
      {sources.map((source) => (
        <p key={source} className={styles.source}>
          {words.source(source)}
        </p>
      ))}
    </Panel>
  );
};

function theOnly(periods: readonly string[]): string | undefined {
  return new Set(periods).size === 1 ? periods[0] : undefined;
}

type Words = (typeof overviewWords)['fi']['indicators'];

/** What the figures are compared with, and their year where it is not the same for all. */
function besideOf(indicator: Overview['indicators'][number], period: string | undefined, words: Words): string {
  return [
    ...(indicator.target === undefined ? [] : [words.target(indicator.target.text)]),
    ...(indicator.wholeCountry?.text === undefined ? [] : [words.wholeCountry(indicator.wholeCountry.text)]),
    ...(indicator.period === undefined || indicator.period === period ? [] : [indicator.period]),
  ].join(', ');
}

import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import type { SeriesView } from '@kaselo/bot/contract/indicators';
import { useRef, useState } from 'react';
import { indicatorPageWords } from '../text/indicatorPage';
import { capitalised, ended } from '../text/numbers';
import { useContentLanguage, useWords } from '../text/useWords';
import { Panel, PanelBody } from '../ui/Panel';
import { SegmentedChoice } from '../ui/SegmentedChoice';
import { SeriesChart } from './chart/SeriesChart';
import { Downloads } from './Downloads';
import { useIndicatorPageStyles } from './IndicatorPage.styles';
import { SeriesTable } from './SeriesTable';

type Props = {
  readonly indicator: string;
  readonly series: SeriesView;
  /** Whether it is one of several. */
  readonly several: boolean;
};

/** One way of measuring: drawn or as a table, where each region goes, and where the figures come from. */
export const SeriesPanel = ({ indicator, series, several }: Props) => {
  const styles = useIndicatorPageStyles();
  const words = useWords(indicatorPageWords);
  const lang = useContentLanguage();
  const drawing = useRef<SVGSVGElement>(null);
  const [look, setLook] = useState<'chart' | 'table'>('chart');
  const about = [series.checked, series.licence && words.licence(series.licence), series.fetched ? words.fetched : words.byHand];
  return (
    <Panel heading={series.name} headingLang={lang} count={several && series.primary ? words.primary : undefined}>
      <PanelBody>
        <div className={styles.stack}>
          {series.problem !== undefined && (
            <p className={styles.problem}>
              <Warning20Regular aria-hidden="true" />
              {series.problem}
            </p>
          )}
          <div className={styles.bar}>
            <SegmentedChoice
              label={words.lookOf(series.name)}
              value={look}
              choices={[
                { value: 'chart', text: words.asChart },
                { value: 'table', text: words.asTable },
              ]}
              onChoose={setLook}
            />
            {series.periods.length > 0 && <Downloads indicator={indicator} series={series} drawing={drawing} chart={look === 'chart'} />}
          </div>
          {look === 'chart' ? <SeriesChart series={series} drawing={drawing} /> : <SeriesTable series={series} />}
          {series.periods.length > 0 && <Goes series={series} />}
          <p className={styles.small}>{words.source(series.source)}</p>
          {series.population !== undefined && (
            <p className={styles.small}>
              {words.populationOf} <span lang={lang}>{series.population}</span>
            </p>
          )}
          <p className={styles.small}>{about.filter((part) => part !== undefined).join('. ')}</p>
        </div>
      </PanelBody>
    </Panel>
  );
};

/** Where each region stands on its way, and which way its latest figures go. */
const Goes = ({ series: { regions, baseline } }: { readonly series: SeriesView }) => {
  const styles = useIndicatorPageStyles();
  const words = useWords(indicatorPageWords);
  return (
    <ul className={styles.sentences}>
      {regions.map(({ region, name, trend, progress, values }) => (
        <li key={region}>
          {progress === undefined ? words.trend(name, trend) : progress.sentence}
          {progress !== undefined && values.length > 1 && ` ${capitalised(ended(trend))}`}
        </li>
      ))}
      {baseline !== undefined && <li>{words.baseline(baseline)}</li>}
    </ul>
  );
};

import type { Indicators } from '@kaselo/bot/contract/indicators';
import { useLocation, useSearch } from 'wouter';
import { useIndicators, useMe } from '../api/views';
import { OnPaper, paperClass } from '../calendar/OnPaper';
import { indicatorsWords } from '../text/indicators';
import { useWords } from '../text/useWords';
import { Empty } from '../ui/Empty';
import { LoadingPanel } from '../ui/Loading';
import { Page } from '../ui/Page';
import { Panel, PanelBody } from '../ui/Panel';
import { SegmentedChoice } from '../ui/SegmentedChoice';
import { ViewState } from '../ui/ViewState';
import { ImportButton, ImportResult, useImporting } from './ImportNow';
import { IndicatorCard } from './IndicatorCard';
import { IndicatorsTable } from './IndicatorsTable';
import { useIndicatorsViewStyles } from './IndicatorsView.styles';
import { QualitativePanel } from './QualitativePanel';

/** What the strategy is measured by, and where it stands: as cards, or all in one table. */
export const IndicatorsView = () => {
  const words = useWords(indicatorsWords);
  const styles = useIndicatorsViewStyles();
  const mayEdit = useMe().data?.role === 'coordinator';
  const importing = useImporting();
  const indicators = useIndicators();
  const asTable = new URLSearchParams(useSearch()).get('view') === 'table';
  const [, navigate] = useLocation();
  return (
    <div className={paperClass}>
      <OnPaper wide={false} />
      <Page
        title={words.title}
        lead={indicators.data && <Lead {...indicators.data} />}
        actions={
          <div className={styles.onScreen}>
            {mayEdit && <ImportButton {...importing} />}
            <SegmentedChoice
              label={words.view}
              value={asTable ? 'table' : 'cards'}
              choices={[
                { value: 'cards', text: words.cards },
                { value: 'table', text: words.table },
              ]}
              onChoose={(view) => navigate(view === 'table' ? '/indicators?view=table' : '/indicators', { replace: true })}
            />
          </div>
        }
      >
        {mayEdit && <ImportResult {...importing} indicators={indicators.data?.indicators ?? []} />}
        <ViewState query={indicators} loading={<Loading />}>
          {(view) =>
            view.indicators.length === 0 ? (
              <Panel heading={words.none}>
                <PanelBody>
                  <Empty text={words.noneText} />
                </PanelBody>
              </Panel>
            ) : asTable ? (
              <IndicatorsTable indicators={view.indicators} />
            ) : (
              <Cards view={view} />
            )
          }
        </ViewState>
      </Page>
    </div>
  );
};

const Lead = ({ period, indicators }: Indicators) => {
  const words = useWords(indicatorsWords);
  const known = indicators.filter(({ periods }) => periods > 0);
  const said = [words.period(period.startYear, period.endYear), words.withFigure(known.length, indicators.length)];
  return [...said, ...(known.length > 0 && known.every(({ periods }) => periods === 1) ? [words.oneYear] : [])].join(' ');
};

const Cards = ({ view: { indicators, period } }: { readonly view: Indicators }) => {
  const styles = useIndicatorsViewStyles();
  const measured = indicators.filter(({ direction }) => direction !== 'qualitative');
  const qualitative = indicators.filter(({ direction }) => direction === 'qualitative');
  return (
    <>
      <div className={styles.cards}>
        {measured.map((indicator) => (
          <IndicatorCard key={indicator.id} indicator={indicator} period={period} />
        ))}
      </div>
      {qualitative.length > 0 && <QualitativePanel indicators={qualitative} />}
    </>
  );
};

const Loading = () => {
  const styles = useIndicatorsViewStyles();
  return (
    <div className={styles.cards}>
      {['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map((card) => (
        <LoadingPanel key={card} rows={8} />
      ))}
    </div>
  );
};

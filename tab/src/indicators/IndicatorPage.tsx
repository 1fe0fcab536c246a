import { ChevronLeft16Regular } from '@fluentui/react-icons/svg/chevron-left';
import { Link } from 'wouter';
import { useIndicators, useMe } from '../api/views';
import { NotFound } from '../app/NotFound';
import { OnPaper, paperClass } from '../calendar/OnPaper';
import { indicatorPageWords } from '../text/indicatorPage';
import { indicatorsWords } from '../text/indicators';
import { useContentLanguage, useWords } from '../text/useWords';
import { Empty } from '../ui/Empty';
import { Page } from '../ui/Page';
import { Panel, PanelBody } from '../ui/Panel';
import { ViewState } from '../ui/ViewState';
import { ImportButton, ImportResult, useImporting } from './ImportNow';
import { useIndicatorPageStyles } from './IndicatorPage.styles';
import { IndicatorTools } from './IndicatorTools';
import { SeriesPanel } from './SeriesPanel';
import { Standing } from './Standing';
import { Unclear } from './Unclear';

/** One indicator with all its series: where it stands, how it has gone, and where each figure comes from. */
export const IndicatorPage = ({ indicator: id }: { readonly indicator: string }) => {
  const styles = useIndicatorPageStyles();
  const words = useWords(indicatorPageWords);
  const { title } = useWords(indicatorsWords);
  const lang = useContentLanguage();
  const view = useIndicators();
  const mayEdit = useMe().data?.role === 'coordinator';
  const importing = useImporting();
  const found = view.data?.indicators.find((each) => each.id === id);
  if (view.data !== undefined && found === undefined) return <NotFound />;
  return (
    <div className={paperClass}>
      <OnPaper wide={false} />
      <Link href="/indicators" className={styles.back}>
        <ChevronLeft16Regular aria-hidden="true" />
        {words.all}
      </Link>
      <Page
        title={found?.shortName ?? title}
        lead={found?.name === found?.shortName ? undefined : found?.name}
        leadLang={lang}
        actions={
          found !== undefined &&
          mayEdit && (
            <>
              <IndicatorTools indicator={found} />
              {found.series.some(({ fetched }) => fetched) && <ImportButton {...importing} />}
            </>
          )
        }
      >
        <ViewState query={view}>
          {({ rule }) =>
            found !== undefined && (
              <>
                <ImportResult {...importing} indicators={[found]} />
                <Standing indicator={found} rule={rule} />
                {found.series.map((series) => (
                  <SeriesPanel key={series.id} indicator={found.shortName} series={series} several={found.series.length > 1} />
                ))}
                {found.series.length === 0 && found.direction !== 'qualitative' && (
                  <Panel heading={words.noSeries}>
                    <PanelBody>
                      <Empty text={mayEdit ? words.noSeriesCoordinator : words.noSeriesMember} />
                    </PanelBody>
                  </Panel>
                )}
                <Unclear indicator={found} />
              </>
            )
          }
        </ViewState>
      </Page>
    </div>
  );
};

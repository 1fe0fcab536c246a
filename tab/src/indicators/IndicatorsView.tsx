import { useIndicators } from '../api/views';
import { indicatorsWords } from '../text/indicators';
import { useContentLanguage, useWords } from '../text/useWords';
import { Page } from '../ui/Page';
import { Panel, PanelBody } from '../ui/Panel';
import { ViewState } from '../ui/ViewState';

/** What the strategy is measured by, and where it stands. */
export const IndicatorsView = () => {
  const words = useWords(indicatorsWords);
  const contentLanguage = useContentLanguage();
  const indicators = useIndicators();
  return (
    <Page title={words.title}>
      <ViewState query={indicators}>
        {(view) =>
          view.indicators.map((indicator) => (
            <Panel
              key={indicator.id}
              id={indicator.id}
              heading={indicator.shortName}
              headingLang={contentLanguage}
              count={indicator.period}
            >
              <PanelBody>
                {indicator.regions.map((region) => (
                  <p key={region.region}>
                    {region.regionName}: {region.text ?? words.noFigure}
                  </p>
                ))}
                {indicator.wholeCountry?.text !== undefined && <p>{words.wholeCountry(indicator.wholeCountry.text)}</p>}
                <p>{indicator.sentence}</p>
                {indicator.source !== undefined && <p>{words.source(indicator.source)}</p>}
              </PanelBody>
            </Panel>
          ))
        }
      </ViewState>
    </Page>
  );
};

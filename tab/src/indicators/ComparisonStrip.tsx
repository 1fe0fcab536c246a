import type { IndicatorView } from '@kaselo/bot/contract/indicators';
import { indicatorsWords } from '../text/indicators';
import { useWords } from '../text/useWords';
import { Hidden } from '../ui/Hidden';
import { Axis } from './Axis';
import { useComparisonStripStyles } from './ComparisonStrip.styles';
import { LevelLine } from './LevelLine';
import { RegionMark } from './RegionMark';
import { scaleOf } from './scale';

/** The drawing's measures, in pixels from its top. */
const labels = 24;
const rowHeight = 26;
const axisHeight = 24;

/**
 * Each region as a mark on its own line, beside the whole country's level and the target. The marks differ in shape and stand on
 * lines that have names; who hears the page gets the sentence, and the numbers are in the text around it.
 */
export const ComparisonStrip = ({ indicator }: { readonly indicator: IndicatorView }) => {
  const styles = useComparisonStripStyles();
  const words = useWords(indicatorsWords);
  const { regions, wholeCountry, target, sentence } = indicator;
  const scale = scaleOf(indicator);
  const country = wholeCountry?.value ?? null;
  const floor = labels + regions.length * rowHeight;
  const countryText = wholeCountry?.text === undefined ? undefined : words.wholeCountry(wholeCountry.text);
  return (
    <div className={styles.strip}>
      <div aria-hidden="true" className={styles.names}>
        {regions.map(({ region, regionName }) => (
          <span key={region} className={styles.name}>
            {regionName}
          </span>
        ))}
      </div>
      <svg role="img" aria-label={sentence} height={floor + axisHeight} className={styles.drawing}>
        {regions.map(({ region, value }, at) => (
          <line
            key={region}
            x1="0"
            x2="100%"
            y1={labels + (at + 0.5) * rowHeight}
            y2={labels + (at + 0.5) * rowHeight}
            className={value === null ? styles.unknown : styles.row}
          />
        ))}
        <Axis scale={scale} y={floor} percent={indicator.unit !== 'index' && indicator.unit !== 'count'} />
        {scale !== undefined && country !== null && countryText !== undefined && (
          <LevelLine at={scale.at(country)} top={labels - 6} bottom={floor} text={countryText} />
        )}
        {scale !== undefined && target !== undefined && (
          <LevelLine
            at={scale.at(target.value)}
            top={labels - 6}
            bottom={floor}
            text={words.target(target.text)}
            isTarget
            low={country !== null}
          />
        )}
        {scale !== undefined &&
          regions.map(
            ({ region, value }, at) =>
              value !== null && (
                <RegionMark
                  key={region}
                  at={scale.at(value)}
                  from={country === null ? undefined : scale.at(country)}
                  y={labels + (at + 0.5) * rowHeight}
                  shape={at % 2 === 0 ? 'circle' : 'diamond'}
                />
              ),
          )}
      </svg>
      {countryText !== undefined && <Hidden>{countryText}</Hidden>}
    </div>
  );
};

import type { Indicators, IndicatorWithSeries } from '@kaselo/bot/contract/indicators';
import { useCallback, useId } from 'react';
import { indicatorsWords } from '../text/indicators';
import { useContentLanguage, useWords } from '../text/useWords';
import { TextLink } from '../ui/TextLink';
import { Aim } from './Aim';
import { ComparisonStrip } from './ComparisonStrip';
import { MiniChart } from './chart/MiniChart';
import { useIndicatorCardStyles } from './IndicatorCard.styles';
import { RegionFigure } from './RegionFigure';
import { Unclear } from './Unclear';
import { Years } from './Years';

type Props = { readonly indicator: IndicatorWithSeries; readonly period: Indicators['period'] };

/** One indicator: what is aimed at, the latest figures, how they stand beside the whole country, in words too, and from where. */
export const IndicatorCard = ({ indicator, period }: Props) => {
  const styles = useIndicatorCardStyles();
  const words = useWords(indicatorsWords);
  const contentLanguage = useContentLanguage();
  const headingId = useId();
  const { id, source, population } = indicator;
  const primary = indicator.series.find((series) => series.primary);
  const drawn = indicator.periods > 1 ? primary : undefined;
  const arrive = useCallback(
    (card: HTMLElement | null) => (window.location.hash === `#${id}` ? card?.scrollIntoView({ block: 'start' }) : undefined),
    [id],
  );
  return (
    <section id={id} ref={arrive} aria-labelledby={headingId} className={styles.card}>
      <div>
        <h2 id={headingId} lang={contentLanguage} className={styles.name}>
          <TextLink to={`/indicators/${id}`} look="plain">
            {indicator.shortName}
          </TextLink>
        </h2>
        <Aim indicator={indicator} />
      </div>
      <dl className={styles.figures}>
        {indicator.regions.map((region) => (
          <RegionFigure key={region.region} figure={region} indicator={indicator} />
        ))}
      </dl>
      {drawn === undefined ? <ComparisonStrip indicator={indicator} /> : <MiniChart series={drawn} sentence={indicator.sentence} />}
      <div>
        <p className={styles.sentence}>{indicator.sentence}</p>
        {indicator.caution !== undefined && (
          <p lang={contentLanguage} className={styles.caution}>
            {indicator.caution}
          </p>
        )}
      </div>
      <div className={styles.end}>
        <Years indicator={indicator} period={period} />
        {source !== undefined && <p className={styles.line}>{words.source(source)}</p>}
        {population !== undefined && <p className={styles.line}>{words.population(population)}</p>}
        <Unclear indicator={indicator} />
      </div>
    </section>
  );
};

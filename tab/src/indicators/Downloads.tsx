import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import type { SeriesView } from '@kaselo/bot/contract/indicators';
import { type RefObject, useState } from 'react';
import { indicatorPageWords } from '../text/indicatorPage';
import { useLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { csvOf } from './csv';
import { useIndicatorPageStyles } from './IndicatorPage.styles';
import { saveAs } from './saveAs';
import { seriesRows } from './seriesRows';

const pictures = ['png', 'svg'] as const;

type Props = {
  readonly indicator: string;
  readonly series: SeriesView;
  /** The drawing, where one is shown. */
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly chart: boolean;
};

/** The series as a picture or as a file of figures, made here in the browser. */
export const Downloads = ({ indicator, series, drawing, chart }: Props) => {
  const styles = useIndicatorPageStyles();
  const words = useWords(indicatorPageWords);
  const { language } = useLanguage();
  const [failed, setFailed] = useState(false);
  const title = series.name === indicator ? indicator : `${indicator}: ${series.name}`;
  const fileName = title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();
  const savePicture = async (kind: 'png' | 'svg') => {
    if (drawing.current === null) return;
    setFailed(false);
    try {
      const { pictureOf, pngOf } = await import('./chart/picture');
      const below = [words.source(series.source), ...(series.licence === undefined ? [] : [words.licence(series.licence)])];
      const picture = pictureOf(drawing.current, { title, below });
      saveAs(`${fileName}.${kind}`, kind === 'png' ? await pngOf(picture) : new Blob([picture.svg], { type: 'image/svg+xml' }));
    } catch {
      setFailed(true);
    }
  };
  const saveFigures = () =>
    saveAs(`${fileName}.csv`, new Blob([csvOf(seriesRows(series, words), language)], { type: 'text/csv;charset=utf-8' }));
  const icon = <ArrowDownload20Regular aria-hidden="true" />;
  return (
    <div className={styles.tools}>
      {pictures
        .filter(() => chart)
        .map((kind) => (
          <ActionButton
            key={kind}
            icon={icon}
            appearance="subtle"
            label={words.download.of(words.download[kind], series.name)}
            onClick={() => void savePicture(kind)}
          >
            {words.download[kind]}
          </ActionButton>
        ))}
      <ActionButton icon={icon} appearance="subtle" label={words.download.of(words.download.csv, series.name)} onClick={saveFigures}>
        {words.download.csv}
      </ActionButton>
      <span role="status">{failed && words.download.failed}</span>
    </div>
  );
};

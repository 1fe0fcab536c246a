import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import type { IndicatorWithSeries, StatisticsAnswer } from '@kaselo/bot/contract/indicators';
import { useState } from 'react';
import { asFailure } from '../api/failure';
import { useSend } from '../api/useSend';
import { indicatorEnteringWords } from '../text/indicatorEntering';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useIndicatorPageStyles } from './IndicatorPage.styles';

type Imported = {
  readonly running: boolean;
  readonly said: string | undefined;
  readonly answer: StatisticsAnswer | undefined;
  readonly start: () => void;
};

/** Looks at the public statistics now; what it brought, or why it brought nothing. */
export const useImporting = (): Imported => {
  const { import: words } = useWords(indicatorEnteringWords);
  const importStatistics = useSend('importStatistics');
  const [running, setRunning] = useState(false);
  const [said, setSaid] = useState<string>();
  const [answer, setAnswer] = useState<StatisticsAnswer>();
  const look = async () => {
    setRunning(true);
    setAnswer(undefined);
    setSaid(words.running);
    try {
      const found = await importStatistics({}, {});
      setAnswer(found);
      setSaid(found.looked ? (found.series.length === 0 ? words.nothing : undefined) : words.busy);
    } catch (error) {
      // Statistics are asked at a guest's pace: the answer may come later than the page waits for it.
      setSaid(asFailure(error).sentence ?? words.slow);
    } finally {
      setRunning(false);
    }
  };
  return { running, said, answer, start: () => void look() };
};

export const ImportButton = ({ running, start }: Pick<Imported, 'running' | 'start'>) => {
  const { import: words } = useWords(indicatorEnteringWords);
  return (
    <ActionButton icon={<ArrowSync20Regular aria-hidden="true" />} disabled={running} onClick={start}>
      {words.now}
    </ActionButton>
  );
};

type ResultProps = Pick<Imported, 'said' | 'answer'> & { readonly indicators: readonly IndicatorWithSeries[] };

/** Series by series what the look brought. */
export const ImportResult = ({ said, answer, indicators }: ResultProps) => {
  const styles = useIndicatorPageStyles();
  const { import: words } = useWords(indicatorEnteringWords);
  const rows = (answer?.series ?? []).flatMap(({ indicator: id, series, changed, problem }) => {
    const indicator = indicators.find((each) => each.id === id);
    const name = indicator?.series.find((each) => each.id === series)?.name ?? series;
    if (indicator === undefined) return [];
    const what = problem ?? (changed === 0 ? words.same : words.changed(changed));
    return [{ key: `${id} ${series}`, text: words.result(`${indicator.shortName} (${name})`, what) }];
  });
  return (
    <div role="status" className={styles.said}>
      {said !== undefined && <p className={styles.text}>{said}</p>}
      {rows.length > 0 && (
        <>
          <p className={styles.verdict}>{words.heading}</p>
          <ul className={styles.sentences}>
            {rows.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import type { AllAnswers } from '@kaselo/bot/contract/answers';
import { useState } from 'react';
import { useFollowUps, useMe } from '../api/views';
import { followUpsWords } from '../text/followUps';
import { followUpsSheet } from '../text/followUpsSheet';
import { followUpsTelling } from '../text/followUpsTelling';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { answerRows, matrixRows } from './sheet';

const answerWidths = [28, 20, 36, 12, 60, 40, 40, 12, 40, 40, 40];

/** The matrix and the answers as an Excel file. What makes the file is fetched only now. */
export const ExportButton = ({ answers }: { readonly answers: AllAnswers }) => {
  const { answers: words } = useWords(followUpsTelling);
  const { shortMark } = useWords(followUpsWords);
  const sheet = useWords(followUpsSheet);
  const { data: matrix } = useFollowUps();
  const { data: me } = useMe();
  const [state, setState] = useState<'ready' | 'exporting' | 'failed'>('ready');
  const save = async () => {
    if (matrix === undefined) return;
    setState('exporting');
    try {
      const { exportSheet } = await import('./exportSheet');
      await exportSheet(`${sheet.file}.xlsx`, [
        { name: sheet.matrix, rows: matrixRows(matrix, sheet.columns, shortMark), widths: [36, ...matrix.rounds.map(() => 24)] },
        { name: sheet.answers, rows: answerRows(answers, me?.regions ?? [], sheet.columns), widths: answerWidths },
      ]);
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <ActionButton
        icon={<ArrowDownload20Regular aria-hidden="true" />}
        disabled={state === 'exporting' || matrix === undefined}
        onClick={() => void save()}
      >
        {state === 'exporting' ? words.exporting : words.export}
      </ActionButton>
      <span role="status">{state === 'failed' && words.exportFailed}</span>
    </>
  );
};

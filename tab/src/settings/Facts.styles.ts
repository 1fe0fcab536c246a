import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useFactsStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  fact: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 240px) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    [onNarrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  term: { ...typography.body, color: tokens.colorNeutralForeground2 },
  said: { ...typography.body, margin: 0, overflowWrap: 'anywhere' },
});

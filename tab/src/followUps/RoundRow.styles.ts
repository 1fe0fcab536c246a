import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useRoundRowStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
  },
  title: { ...typography.bodyStrong, margin: 0, overflowWrap: 'anywhere' },
  when: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2 },
});

import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useChangeRowStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
    [onNarrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  head: { minWidth: 0 },
  title: { ...typography.bodyStrong, margin: 0, overflowWrap: 'anywhere' },
  quiet: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2 },
  said: { ...typography.body, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  details: { gridColumn: '1 / -1', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  item: { ...typography.bodyStrong, margin: 0 },
});

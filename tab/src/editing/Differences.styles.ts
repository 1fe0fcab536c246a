import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useDifferencesStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0 },
  difference: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingHorizontalS,
    [onNarrow]: { gridTemplateColumns: '1fr' },
  },
  field: { ...typography.bodyStrong, gridColumn: '1 / -1' },
  value: {
    ...typography.body,
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  side: { ...typography.small, color: tokens.colorNeutralForeground3 },
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

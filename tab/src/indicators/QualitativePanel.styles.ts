import { makeStyles } from '@fluentui/react-components';
import { onWide } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useQualitativePanelStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}`,
    [onWide]: { gridTemplateColumns: 'minmax(0, 4fr) minmax(0, 7fr)' },
  },
  name: { ...typography.bodyStrong, margin: 0, overflowWrap: 'anywhere' },
  sentence: { ...typography.body, margin: 0 },
  unclear: { ...typography.small, color: tokens.colorNeutralForeground2 },
});

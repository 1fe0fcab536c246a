import { makeStyles } from '@fluentui/react-components';
import { onNarrow, touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const usePeopleStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 320px) 200px',
    columnGap: tokens.spacingHorizontalL,
    alignItems: 'center',
    minHeight: touchTarget,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: tokens.spacingVerticalXS,
    [onNarrow]: { gridTemplateColumns: 'minmax(0, 1fr)', paddingBlock: tokens.spacingVerticalS },
  },
  name: { ...typography.body, margin: 0, overflowWrap: 'anywhere' },
  mark: { ...typography.small, color: tokens.colorNeutralForeground2, display: 'block' },
});

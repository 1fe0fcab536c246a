import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

const clamped = (lines: number) =>
  ({ display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: lines, overflow: 'hidden', overflowWrap: 'anywhere' }) as const;

export const useLatestPanelStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '56px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    [onNarrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  day: { ...typography.body, color: tokens.colorNeutralForeground2, [onNarrow]: { ...typography.small } },
  text: { ...typography.body, margin: 0, ...clamped(3) },
  before: {
    ...typography.small,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [onNarrow]: { paddingInline: tokens.spacingHorizontalM },
  },
  organisation: { fontWeight: tokens.fontWeightSemibold },
  action: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground3, ...clamped(1) },
});

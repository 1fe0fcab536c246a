import { makeStyles } from '@fluentui/react-components';
import { onNarrow, touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

const hairline = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

export const useSourceNotesStyles = makeStyles({
  notes: { ...typography.body, gridColumnStart: 1, gridColumnEnd: -1 },
  summary: {
    ...typography.bodyStrong,
    width: 'fit-content',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: tokens.strokeWidthThin },
    [onNarrow]: { lineHeight: touchTarget, width: 'auto' },
  },
  count: { ...typography.body, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, marginBlockStart: tokens.spacingVerticalM, padding: 0 },
  note: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXL}`,
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: hairline,
    '@media (min-width: 960px)': { gridTemplateColumns: '140px repeat(3, minmax(0, 1fr))' },
  },
  term: { ...typography.small, color: tokens.colorNeutralForeground2 },
  value: { ...typography.body, margin: 0, overflowWrap: 'anywhere' },
});

import { makeStyles } from '@fluentui/react-components';
import { onNarrow, touchTarget } from './breakpoints';
import { tokens } from './tokens';

export const useRowsStyles = makeStyles({
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    position: 'relative',
    boxSizing: 'border-box',
    minHeight: touchTarget,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalXXL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [onNarrow]: { padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}` },
  },
  /** The first row under a heading needs no line above it. */
  open: { ':first-child': { borderTopStyle: 'none' } },
});

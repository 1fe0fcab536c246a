import { makeStyles } from '@fluentui/react-components';
import { onNarrow, onWide, touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

const hairline = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

export const useBackgroundStyles = makeStyles({
  panel: {
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: hairline,
    borderRadius: tokens.borderRadiusXLarge,
    overflow: 'hidden',
  },
  part: { borderTop: hairline, ':first-child': { borderTopStyle: 'none' } },
  summary: {
    ...typography.bodyStrong,
    boxSizing: 'border-box',
    minHeight: touchTarget,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
      borderRadius: tokens.borderRadiusMedium,
    },
    [onNarrow]: { padding: tokens.spacingHorizontalM },
  },
  heading: { ...typography.bodyStrong, display: 'inline', margin: 0 },
  count: { ...typography.body, color: tokens.colorNeutralForeground3, marginInlineStart: tokens.spacingHorizontalS },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    listStyleType: 'none',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXL}`,
    '@media (min-width: 640px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    [onWide]: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
    [onNarrow]: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM}` },
  },
  line: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalXS },
  words: { minWidth: 0, flexGrow: 1 },
  tool: {
    padding: `0 ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXL}`,
    [onNarrow]: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM}` },
  },
  term: { ...typography.body, overflowWrap: 'anywhere' },
  text: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

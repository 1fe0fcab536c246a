import { makeStyles } from '@fluentui/react-components';
import { onNarrow, onWide } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

const hairline = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

export const useFoundationStyles = makeStyles({
  panel: {
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: hairline,
    borderRadius: tokens.borderRadiusXLarge,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalL}`,
    [onNarrow]: { padding: tokens.spacingHorizontalM },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  tools: { display: 'flex', flexWrap: 'wrap' },
  heading: { ...typography.heading, margin: 0 },
  toggle: { marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalM})` },
  blocks: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    marginBlockStart: tokens.spacingVerticalXS,
    '@media (min-width: 640px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    [onWide]: { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 5fr) minmax(0, 7fr) minmax(0, 4fr)' },
  },
  rest: {
    gap: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    marginBlockStart: tokens.spacingVerticalL,
    paddingBlockStart: tokens.spacingVerticalL,
    borderTop: hairline,
    [onWide]: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
  },
  whole: { gridColumnStart: 1, gridColumnEnd: -1 },
  /** On a phone the priorities come first: this waits until it is asked for. */
  later: { [onNarrow]: { display: 'none' } },
  term: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2 },
  text: { ...typography.body, margin: 0, maxWidth: '70ch', overflowWrap: 'anywhere' },
  lines: { ...typography.body, margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere', maxWidth: '70ch' },
  line: { ':not(:first-child)': { marginBlockStart: tokens.spacingVerticalXS } },
  details: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  beside: { ...typography.small, display: 'block', color: tokens.colorNeutralForeground2 },
});

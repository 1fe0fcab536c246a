import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

const hairline = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;
const inset = tokens.spacingHorizontalXXL;
/** The number's column, so that what stands under a heading begins where its words do. */
const numberWidth = '32px';

export const usePrioritySectionStyles = makeStyles({
  list: {
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: hairline,
    borderRadius: tokens.borderRadiusXLarge,
    overflow: 'hidden',
    outlineStyle: 'none',
  },
  section: { borderTop: hairline, scrollMarginTop: tokens.spacingVerticalL, ':first-child': { borderTopStyle: 'none' } },
  head: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: `${numberWidth} minmax(0, 1fr) auto auto`,
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalL} ${inset}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    [onNarrow]: {
      gridTemplateColumns: '20px minmax(0, 1fr) auto',
      columnGap: tokens.spacingHorizontalS,
      padding: tokens.spacingHorizontalM,
    },
  },
  order: { ...typography.large, color: tokens.colorBrandForeground1 },
  heading: { ...typography.heading, margin: 0, minWidth: 0 },
  button: {
    font: 'inherit',
    display: 'block',
    width: '100%',
    margin: 0,
    padding: 0,
    border: 'none',
    textAlign: 'start',
    color: 'inherit',
    backgroundColor: 'transparent',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    cursor: 'pointer',
    outlineStyle: 'none',
    // The button takes the whole head, so that a finger does not have to find the words.
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible::after': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  updated: {
    ...typography.small,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
    [onNarrow]: { gridColumnStart: 2, gridColumnEnd: -1, gridRowStart: 3 },
  },
  arrow: { alignSelf: 'center', color: tokens.colorNeutralForeground2, gridRowStart: 1, gridColumnStart: -2 },
  standing: {
    gridColumnStart: 2,
    gridColumnEnd: -1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
  },
  mine: {
    ...typography.small,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForeground1,
    whiteSpace: 'nowrap',
  },
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalS} ${inset} ${inset}`,
    paddingInlineStart: `calc(${inset} + ${numberWidth} + ${tokens.spacingHorizontalM})`,
    '@media (min-width: 800px)': { gridTemplateColumns: 'minmax(0, 4fr) minmax(0, 7fr)', columnGap: tokens.spacingHorizontalXXL },
    [onNarrow]: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM}` },
  },
});

import { makeStyles } from '@fluentui/react-components';
import { onForcedColours, onWide } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

const hairline = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

export const useMatrixStyles = makeStyles({
  halves: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    [onWide]: { gridTemplateColumns: 'repeat(auto-fit, minmax(0, 1fr))', gridAutoFlow: 'column', gridAutoColumns: 'minmax(0, 1fr)' },
  },
  half: {
    minWidth: 0,
    paddingBlockEnd: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: hairline,
    borderRadius: tokens.borderRadiusXLarge,
    overflow: 'hidden',
  },
  table: { ...typography.body, width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  column: { width: '76px' },
  corner: {
    ...typography.small,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    textAlign: 'start',
    verticalAlign: 'bottom',
    color: tokens.colorNeutralForeground2,
  },
  round: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalS}`, verticalAlign: 'top' },
  roundLink: {
    display: 'block',
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderRadius: tokens.borderRadiusSmall,
    color: 'inherit',
    textAlign: 'center',
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  /** 'Wed 14 Apr' is wider than a column; 'ke 14.4.' is not. */
  day: { ...typography.bodyStrong, display: 'block' },
  title: {
    ...typography.small,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    color: tokens.colorNeutralForeground2,
  },
  group: {
    ...typography.bodyStrong,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    borderTop: hairline,
    textAlign: 'start',
  },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  name: {
    padding: `3px ${tokens.spacingHorizontalXXS} 3px ${tokens.spacingHorizontalL}`,
    borderTop: hairline,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  mine: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset ${tokens.strokeWidthThickest} 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  you: { marginInlineStart: tokens.spacingHorizontalS },
  cell: { padding: 0, borderTop: hairline, textAlign: 'center' },
  figure: { ...typography.heading },
  quiet: { ...typography.small, color: tokens.colorNeutralForeground2 },
  /** The rounds that wait for the reader; the block above the matrix says so in words. */
  waiting: { backgroundColor: tokens.colorBrandBackground2, [onForcedColours]: { backgroundColor: 'Canvas' } },
  turning: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalL },
});

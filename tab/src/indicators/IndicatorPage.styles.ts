import { makeStyles } from '@fluentui/react-components';
import { onNarrow, onPaper, onWide, touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

const hairline = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;
const cell = {
  ...typography.body,
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  verticalAlign: 'top',
  overflowWrap: 'anywhere',
  [onNarrow]: { paddingInline: tokens.spacingHorizontalXS },
} as const;

export const useIndicatorPageStyles = makeStyles({
  back: {
    ...typography.body,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginBlockEnd: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    [onNarrow]: { minHeight: touchTarget },
    [onPaper]: { display: 'none' },
  },
  standing: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXXL}`,
    [onWide]: { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' },
  },
  figures: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(112px, 1fr))', gap: tokens.spacingHorizontalM, margin: 0 },
  verdict: { ...typography.bodyStrong, margin: 0 },
  text: { ...typography.body, margin: 0, maxWidth: '70ch' },
  quiet: { ...typography.body, margin: 0, maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
  small: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  problem: {
    ...typography.body,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    margin: 0,
    maxWidth: '70ch',
    color: tokens.colorStatusWarningForeground3,
    '& > svg': { flexShrink: 0 },
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    [onPaper]: { display: 'none' },
  },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS, [onPaper]: { display: 'none' } },
  said: { ':empty': { display: 'none' }, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  sentences: { ...typography.body, margin: 0, paddingInlineStart: tokens.spacingHorizontalL, maxWidth: '70ch' },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', width: '100%' },
  head: { ...cell, ...typography.small, textAlign: 'start', color: tokens.colorNeutralForeground2 },
  row: { borderTop: hairline },
  period: { ...cell, fontWeight: tokens.fontWeightSemibold, textAlign: 'start', whiteSpace: 'nowrap' },
  cell,
  value: { display: 'block' },
  gap: { display: 'block', color: tokens.colorNeutralForeground3 },
  beside: { ...typography.small, display: 'block', color: tokens.colorNeutralForeground2 },
});

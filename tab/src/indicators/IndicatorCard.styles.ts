import { makeStyles } from '@fluentui/react-components';
import { onNarrow, onPaper, touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useIndicatorCardStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    scrollMarginTop: tokens.spacingVerticalL,
    [onNarrow]: { padding: tokens.spacingHorizontalM, gap: tokens.spacingVerticalM },
    [onPaper]: { padding: tokens.spacingHorizontalM, gap: tokens.spacingVerticalS, breakInside: 'avoid' },
  },
  name: { ...typography.heading, margin: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  direction: {
    ...typography.small,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  figures: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(112px, 1fr))', gap: tokens.spacingHorizontalM, margin: 0 },
  figure: { display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' },
  value: { ...typography.title, margin: 0, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  missing: {
    ...typography.heading,
    margin: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    minHeight: '36px',
  },
  region: { ...typography.body },
  beside: { ...typography.small, display: 'block', color: tokens.colorNeutralForeground2 },
  sentence: { ...typography.body, margin: 0, maxWidth: '60ch' },
  caution: {
    ...typography.body,
    margin: 0,
    marginBlockStart: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    maxWidth: '60ch',
  },
  end: { ...typography.small, marginBlockStart: 'auto', color: tokens.colorNeutralForeground2 },
  line: { margin: 0, marginBlockStart: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  unclear: { marginBlockStart: tokens.spacingVerticalXS },
  summary: {
    width: 'fit-content',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: tokens.strokeWidthThin },
    [onNarrow]: { lineHeight: touchTarget, width: 'auto' },
  },
});

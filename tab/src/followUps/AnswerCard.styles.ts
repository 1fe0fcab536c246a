import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useAnswerCardStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 336px), 1fr))',
    gap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    [onNarrow]: { gap: tokens.spacingVerticalM },
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    [onNarrow]: { padding: tokens.spacingHorizontalM },
  },
  mine: { borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorCompoundBrandStroke}` },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  organisation: { ...typography.bodyStrong, margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  you: { marginInlineStart: tokens.spacingHorizontalS },
  day: { ...typography.small, flexShrink: 0, maxWidth: '50%', color: tokens.colorNeutralForeground2, textAlign: 'end' },
  outcome: {
    ...typography.body,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    margin: 0,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  part: {
    ...typography.body,
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorBrandForeground1 },
  icon: { color: tokens.colorNeutralForeground3 },
  action: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  quiet: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2 },
});

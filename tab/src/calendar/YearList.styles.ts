import { makeStyles } from '@fluentui/react-components';
import { onNarrow, onPaper, touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

const hairline = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

export const useYearListStyles = makeStyles({
  list: { minWidth: 0 },
  heading: { ...typography.heading, margin: 0 },
  subheading: { ...typography.bodyStrong, margin: 0, marginBlockStart: tokens.spacingVerticalL },
  rows: { margin: 0, padding: 0, listStyleType: 'none' },
  series: {
    ...typography.body,
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalMNudge,
    borderBottom: hairline,
    [onPaper]: { paddingBlock: tokens.spacingVerticalXS, breakInside: 'avoid' },
  },
  number: {
    ...typography.small,
    fontWeight: tokens.fontWeightSemibold,
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '22px',
    height: '22px',
    lineHeight: '20px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    // The small wheel has no room for numbers.
    [onNarrow]: { display: 'none' },
  },
  own: { color: tokens.colorBrandForeground1, border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}` },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  days: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    color: tokens.colorNeutralForeground2,
    listStyleType: 'none',
    [onNarrow]: { columnGap: tokens.spacingHorizontalXL },
  },
  day: {
    ':not(:last-child)::after': { content: '","' },
    [onNarrow]: { minHeight: touchTarget, alignContent: 'center', ':not(:last-child)::after': { content: 'none' } },
  },
  single: {
    ...typography.body,
    paddingBlock: tokens.spacingVerticalXS,
    [onNarrow]: { boxSizing: 'border-box', minHeight: touchTarget, paddingBlock: tokens.spacingVerticalM },
    [onPaper]: { minHeight: 0, paddingBlock: 0, breakInside: 'avoid' },
  },
});

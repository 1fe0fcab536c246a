import { makeStyles } from '@fluentui/react-components';
import { onNarrow, touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useObjectivesStyles = makeStyles({
  heading: { ...typography.bodyStrong, margin: 0, marginBlockEnd: tokens.spacingVerticalM },
  count: { ...typography.body, color: tokens.colorNeutralForeground3, marginInlineStart: tokens.spacingHorizontalXS },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, listStyleType: 'none', margin: 0, padding: 0 },
  item: { ...typography.body, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  details: { ...typography.small, margin: 0, marginBlockStart: tokens.spacingVerticalXXS, paddingInlineStart: tokens.spacingHorizontalL },
  responsible: { ...typography.small, margin: 0, marginBlockStart: tokens.spacingVerticalL, color: tokens.colorNeutralForeground2 },
  unclear: { ...typography.small, marginBlockStart: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
  summary: {
    width: 'fit-content',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: tokens.strokeWidthThin },
    [onNarrow]: { minHeight: touchTarget, lineHeight: touchTarget, width: 'auto' },
  },
  notes: { margin: 0, marginBlockStart: tokens.spacingVerticalS },
  of: { fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, marginBlockEnd: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
});

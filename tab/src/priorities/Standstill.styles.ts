import { makeStyles } from '@fluentui/react-components';
import { onNarrow, touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useStandstillStyles = makeStyles({
  block: {
    minWidth: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  summary: {
    ...typography.bodyStrong,
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    [onNarrow]: { padding: tokens.spacingHorizontalM, minHeight: touchTarget, boxSizing: 'border-box' },
  },
  count: { ...typography.body, color: tokens.colorNeutralForeground2 },
  lead: { ...typography.body, margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '70ch' },
  text: { ...typography.body, margin: 0 },
  under: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

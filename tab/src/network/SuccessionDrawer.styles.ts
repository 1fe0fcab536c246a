import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useSuccessionStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, paddingBottom: tokens.spacingVerticalXXL },
  text: { ...typography.body, margin: 0 },
  problem: { ...typography.bodyStrong, margin: 0 },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
    '& > *': { minWidth: 0 },
    '& select': { minWidth: 0, width: '100%' },
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  plain: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { ...typography.bodyStrong, margin: 0, padding: 0 },
  list: { ...typography.body, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  choices: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

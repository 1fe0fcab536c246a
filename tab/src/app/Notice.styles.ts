import { makeStyles } from '@fluentui/react-components';
import { onNarrow, onPaper } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useNoticeStyles = makeStyles({
  notice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    marginBlockEnd: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    [onNarrow]: { padding: tokens.spacingHorizontalM, marginBlockEnd: tokens.spacingVerticalL },
    [onPaper]: { display: 'none' },
  },
  words: { flexGrow: 1, minWidth: 0 },
  title: { ...typography.bodyStrong, margin: 0, display: 'block' },
  text: { ...typography.body, margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, margin: 0, minWidth: 0 },
  select: { width: '36ch', maxWidth: '100%' },
  error: { ...typography.body, width: '100%', margin: 0, color: tokens.colorStatusDangerForeground1 },
});

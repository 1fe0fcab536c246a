import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';

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
  },
  words: { flexGrow: 1, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0, display: 'block' },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, margin: 0, minWidth: 0 },
  select: { width: '36ch', maxWidth: '100%' },
  error: { ...typographyStyles.body1, width: '100%', margin: 0, color: tokens.colorStatusDangerForeground1 },
});

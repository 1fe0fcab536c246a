import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { onNarrow } from './breakpoints';

export const useFailedStyles = makeStyles({
  failed: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
    maxWidth: '60ch',
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    [onNarrow]: { padding: tokens.spacingHorizontalM },
  },
  sentence: { ...typographyStyles.body1Strong, margin: 0 },
  reference: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

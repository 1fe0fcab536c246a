import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useStatusStripStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalMNudge}`,
    color: tokens.colorNeutralForeground2,
  },
  strip: { flexShrink: 0, maxWidth: '100%' },
});

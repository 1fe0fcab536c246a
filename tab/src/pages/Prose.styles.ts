import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useProseStyles = makeStyles({
  prose: { maxWidth: '70ch' },
  heading: { ...typographyStyles.subtitle2, margin: 0, marginBlockStart: tokens.spacingVerticalXL },
  text: { ...typographyStyles.body1, margin: 0, marginBlockStart: tokens.spacingVerticalS },
});

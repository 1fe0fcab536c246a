import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useEmptyStyles = makeStyles({
  empty: { maxWidth: '60ch' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  action: { marginBlockStart: tokens.spacingVerticalM },
});

import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useStaleStyles = makeStyles({
  stale: {
    ...typographyStyles.body1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginBlockEnd: tokens.spacingVerticalL,
  },
});

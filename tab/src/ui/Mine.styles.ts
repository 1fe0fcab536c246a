import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useMineStyles = makeStyles({
  mine: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForeground1,
    whiteSpace: 'nowrap',
    verticalAlign: 'text-bottom',
  },
});

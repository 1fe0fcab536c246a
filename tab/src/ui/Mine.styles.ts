import { makeStyles } from '@fluentui/react-components';
import { tokens } from './tokens';
import { typography } from './typography';

export const useMineStyles = makeStyles({
  mine: {
    ...typography.small,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForeground1,
    whiteSpace: 'nowrap',
    verticalAlign: 'text-bottom',
  },
});

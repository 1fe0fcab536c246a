import { makeStyles } from '@fluentui/react-components';
import { tokens } from './tokens';
import { typography } from './typography';

export const useStaleStyles = makeStyles({
  stale: {
    ...typography.body,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
});

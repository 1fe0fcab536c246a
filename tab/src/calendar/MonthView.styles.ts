import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';

export const useMonthViewStyles = makeStyles({
  month: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useRemoveButtonStyles = makeStyles({
  failure: { ...typography.body, margin: 0, color: tokens.colorStatusDangerForeground1 },
});

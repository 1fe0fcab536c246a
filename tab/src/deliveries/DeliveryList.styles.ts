import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useDeliveryListStyles = makeStyles({
  attention: {
    ...typography.body,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  icon: { flexShrink: 0, color: tokens.colorPaletteRedForeground1 },
});

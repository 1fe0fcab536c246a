import { makeStyles } from '@fluentui/react-components';
import { onForcedColours } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';

export const useMarkedStyles = makeStyles({
  mark: {
    color: 'inherit',
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusSmall,
    [onForcedColours]: { color: 'MarkText', backgroundColor: 'Mark' },
  },
});

import { makeStyles } from '@fluentui/react-components';
import { onNarrow, onWide } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';

export const useNetworkViewStyles = makeStyles({
  regions: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
    [onNarrow]: { gap: tokens.spacingHorizontalM },
    [onWide]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  several: { [onWide]: { gridColumnStart: 1, gridColumnEnd: -1 } },
});

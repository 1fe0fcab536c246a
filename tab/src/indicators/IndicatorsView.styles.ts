import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';

export const useIndicatorsViewStyles = makeStyles({
  /** As many cards side by side as have room for their figures and strip. */
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 348px), 1fr))',
    gap: tokens.spacingHorizontalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    [onNarrow]: { gap: tokens.spacingHorizontalM },
  },
});

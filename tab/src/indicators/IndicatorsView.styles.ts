import { makeStyles } from '@fluentui/react-components';
import { onNarrow, onPaper } from '../ui/breakpoints';
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
    // Two beside each other fit a sheet that stands upright.
    [onPaper]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: tokens.spacingHorizontalM },
  },
  onScreen: { display: 'contents', [onPaper]: { display: 'none' } },
});

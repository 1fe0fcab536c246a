import { makeStyles } from '@fluentui/react-components';
import { onNarrow, onWide } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';

/** One column, or two in which the rows' edges meet: next beside what waits and what is new, the strategy beside its figures. */
export const useOverviewBlocksStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    [onNarrow]: { gap: tokens.spacingHorizontalM },
    [onWide]: {
      gridTemplateColumns: 'minmax(0, 7fr) minmax(0, 5fr)',
      gridTemplateRows: 'auto auto 1fr auto',
      gridTemplateAreas: '"next waiting" "next mine" "next latest" "priorities indicators"',
    },
  },
  next: { [onWide]: { gridArea: 'next' } },
  waiting: { [onWide]: { gridArea: 'waiting' } },
  mine: { [onWide]: { gridArea: 'mine' } },
  latest: { [onWide]: { gridArea: 'latest' } },
  priorities: { [onWide]: { gridArea: 'priorities' } },
  indicators: { [onWide]: { gridArea: 'indicators' } },
});

import { makeStyles } from '@fluentui/react-components';
import { onPaper } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';

/** Room for a month and an event side by side, and what is narrower: there an opened event takes the whole width. */
const onSideBySide = '@media (min-width: 1100px)';
const onOneAtATime = '@media (max-width: 1099.98px)';

export const useCalendarViewStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    [onSideBySide]: { gridTemplateColumns: 'minmax(0, 1fr) 376px' },
    [onPaper]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  /** `PrintHead` says on paper what the page's heading says on the screen. */
  page: { [onPaper]: { '& > header': { display: 'none' } } },
  /** What one presses is of no use on paper. */
  onScreen: { [onPaper]: { display: 'none' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, [onPaper]: { display: 'none' } },
  alone: { minWidth: 0 },
  underPanel: { minWidth: 0, [onOneAtATime]: { display: 'none' } },
});

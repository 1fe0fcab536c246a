import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';

/** Room for a month and an event side by side; below it an opened event takes the whole width. */
const onSideBySide = '@media (min-width: 1100px)';

export const useCalendarViewStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    [onSideBySide]: { gridTemplateColumns: 'minmax(0, 1fr) 376px' },
  },
  alone: { minWidth: 0 },
  underPanel: { display: 'none', minWidth: 0, [onSideBySide]: { display: 'block' } },
});

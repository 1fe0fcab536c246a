import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';

/** Room for the list and an action side by side, and what is narrower: there an opened action takes the whole width. */
const onSideBySide = '@media (min-width: 1100px)';
const onOneAtATime = '@media (max-width: 1099.98px)';

export const usePrioritiesViewStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    [onSideBySide]: { gridTemplateColumns: 'minmax(0, 1fr) 376px' },
  },
  whole: { minWidth: 0 },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  underPanel: { minWidth: 0, [onOneAtATime]: { display: 'none' } },
});

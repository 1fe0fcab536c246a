import { makeStyles } from '@fluentui/react-components';
import { onNarrow, onPaper } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';

export const useEventListStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    [onNarrow]: { gap: tokens.spacingVerticalM },
    // Pages break between blocks, not within a row of flexible boxes.
    [onPaper]: { display: 'block' },
  },
  more: { alignSelf: 'center', [onNarrow]: { alignSelf: 'stretch' }, [onPaper]: { display: 'none' } },
});

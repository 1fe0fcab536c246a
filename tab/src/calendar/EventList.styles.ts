import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';

export const useEventListStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    [onNarrow]: { gap: tokens.spacingVerticalM },
  },
  more: { alignSelf: 'center', [onNarrow]: { alignSelf: 'stretch' } },
});

import { makeStyles } from '@fluentui/react-components';
import { onNarrow, touchTarget } from './breakpoints';

export const useActionButtonStyles = makeStyles({
  touch: { whiteSpace: 'nowrap', [onNarrow]: { minHeight: touchTarget } },
});

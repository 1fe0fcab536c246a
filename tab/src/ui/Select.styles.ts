import { makeStyles } from '@fluentui/react-components';
import { onNarrow, touchTarget } from './breakpoints';

export const useSelectStyles = makeStyles({
  touch: { [onNarrow]: { '& select': { minHeight: touchTarget } } },
});

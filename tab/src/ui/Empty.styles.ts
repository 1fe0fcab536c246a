import { makeStyles } from '@fluentui/react-components';
import { tokens } from './tokens';
import { typography } from './typography';

export const useEmptyStyles = makeStyles({
  empty: { maxWidth: '60ch' },
  title: { ...typography.bodyStrong, margin: 0 },
  text: { ...typography.body, margin: 0, color: tokens.colorNeutralForeground2 },
  action: { marginBlockStart: tokens.spacingVerticalM },
});

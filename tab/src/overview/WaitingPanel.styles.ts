import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useWaitingPanelStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalXL },
  words: { minWidth: 0 },
  what: { ...typography.bodyStrong, margin: 0 },
  title: { ...typography.body, margin: 0, overflowWrap: 'anywhere' },
  until: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2 },
});

import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useSectionStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '860px' },
  text: { ...typography.body, margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '70ch' },
  said: { ...typography.body, margin: 0, maxWidth: '70ch' },
  strong: { ...typography.bodyStrong, margin: 0 },
  small: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  list: { ...typography.body, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useProsePageStyles = makeStyles({
  prose: { maxWidth: '70ch' },
  heading: { ...typography.heading, margin: 0, marginBlockStart: tokens.spacingVerticalXL },
  text: { ...typography.body, margin: 0, marginBlockStart: tokens.spacingVerticalS },
});

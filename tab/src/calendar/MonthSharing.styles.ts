import { makeStyles } from '@fluentui/react-components';
import { onPaper } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useMonthSharingStyles = makeStyles({
  sharing: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    marginBlockStart: tokens.spacingVerticalL,
    [onPaper]: { display: 'none' },
  },
  heading: { ...typography.bodyStrong, margin: 0 },
});

import { makeStyles } from '@fluentui/react-components';
import { onPaper } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const usePrintHeadStyles = makeStyles({
  head: {
    display: 'none',
    [onPaper]: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      justifyContent: 'space-between',
      columnGap: tokens.spacingHorizontalXL,
    },
  },
  network: { ...typography.bodyStrong },
  shown: { ...typography.large, width: '100%' },
  printed: { ...typography.body, color: tokens.colorNeutralForeground2 },
});

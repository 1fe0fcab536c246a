import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useMonthLegendStyles = makeStyles({
  legend: {
    ...typography.small,
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    margin: 0,
    padding: 0,
    color: tokens.colorNeutralForeground2,
    listStyleType: 'none',
  },
  meaning: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

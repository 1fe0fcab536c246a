import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useWheelLegendStyles = makeStyles({
  legend: {
    ...typography.small,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    margin: 0,
    marginBlockStart: tokens.spacingVerticalM,
    padding: 0,
    color: tokens.colorNeutralForeground2,
    listStyleType: 'none',
  },
  meaning: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  shape: { flexShrink: 0 },
});

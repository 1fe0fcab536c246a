import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useSeriesDaysStyles = makeStyles({
  days: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { ...typography.bodyStrong, margin: 0 },
  said: { ...typography.body, margin: `${tokens.spacingVerticalXS} 0` },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '320px', overflowY: 'auto' },
  day: { ...typography.body, display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  becomes: { ...typography.small, color: tokens.colorNeutralForeground3 },
});

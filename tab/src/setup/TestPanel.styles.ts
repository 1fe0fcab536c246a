import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useTestPanelStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { ...typography.body, margin: 0, maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
  result: {
    ...typography.body,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    maxWidth: '70ch',
    ':empty': { display: 'none' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

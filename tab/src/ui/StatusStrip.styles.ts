import { makeStyles } from '@fluentui/react-components';
import { tokens } from './tokens';
import { typography } from './typography';

export const useStatusStripStyles = makeStyles({
  line: {
    ...typography.small,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalMNudge}`,
    color: tokens.colorNeutralForeground2,
  },
  strip: { flexShrink: 0, maxWidth: '100%' },
});

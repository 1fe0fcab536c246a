import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

const hairline = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

export const useReminderGridStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', '& caption': { textAlign: 'start' } },
  head: {
    ...typography.small,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
    verticalAlign: 'bottom',
    padding: tokens.spacingVerticalXS,
    ':first-child': { textAlign: 'start', paddingInlineStart: 0 },
  },
  kind: { ...typography.body, textAlign: 'start', borderTop: hairline },
  cell: { textAlign: 'center', borderTop: hairline },
});

import { makeStyles } from '@fluentui/react-components';
import { onPaper } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

const hairline = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

export const useMonthGridStyles = makeStyles({
  grid: {
    tableLayout: 'fixed',
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    border: hairline,
    borderRadius: tokens.borderRadiusXLarge,
    // Six weeks at their usual size are higher than a page that lies on its side.
    [onPaper]: { borderRadius: 0, zoom: '0.8' },
  },
  weekday: {
    ...typography.small,
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    textAlign: 'start',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  week: { width: '4%', paddingInline: 0, textAlign: 'center' },
  /** Five working days and two of these, each 0.4 of a working day, beside the week's number. */
  slim: { width: '6.62%' },
  weekNumber: {
    ...typography.small,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    color: tokens.colorNeutralForeground3,
    textAlign: 'center',
    verticalAlign: 'top',
    borderTop: hairline,
  },
});

import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useProposalsStyles = makeStyles({
  lead: { ...typography.body, margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '70ch' },
  said: {
    ...typography.body,
    margin: 0,
    ':empty': { display: 'none' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    alignItems: 'center',
    [onNarrow]: { gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start' },
  },
  text: { ...typography.bodyStrong, margin: 0, maxWidth: '70ch', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  by: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2 },
});

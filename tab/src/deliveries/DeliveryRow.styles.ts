import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useDeliveryRowStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '184px minmax(0, 1fr) 208px',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    alignItems: 'start',
    [onNarrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  kind: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2 },
  title: { ...typography.bodyStrong, margin: 0, overflowWrap: 'anywhere' },
  reason: { ...typography.body, margin: 0, maxWidth: '70ch' },
  decide: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  times: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2 },
  time: { display: 'block', ':first-child': { lineHeight: tokens.lineHeightBase300 } },
});

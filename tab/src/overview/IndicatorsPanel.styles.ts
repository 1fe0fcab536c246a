import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

const inset = { paddingLeft: tokens.spacingHorizontalXXL, [onNarrow]: { paddingLeft: tokens.spacingHorizontalM } };
const end = { paddingRight: tokens.spacingHorizontalXXL, [onNarrow]: { paddingRight: tokens.spacingHorizontalM } };

export const useIndicatorsPanelStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  region: {
    ...typography.small,
    color: tokens.colorNeutralForeground2,
    textAlign: 'end',
    verticalAlign: 'bottom',
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    minWidth: '76px',
    [onNarrow]: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS },
  },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, position: 'relative' },
  name: { padding: `${tokens.spacingVerticalMNudge} 0`, textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  first: inset,
  last: end,
  indicator: { ...typography.body, display: 'block', hyphens: 'auto' },
  beside: { ...typography.small, display: 'block', color: tokens.colorNeutralForeground2 },
  figure: {
    ...typography.heading,
    textAlign: 'end',
    whiteSpace: 'nowrap',
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    [onNarrow]: { ...typography.bodyStrong, paddingLeft: tokens.spacingHorizontalXS },
  },
  missing: {
    ...typography.body,
    color: tokens.colorNeutralForeground3,
    textAlign: 'end',
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    [onNarrow]: { paddingLeft: tokens.spacingHorizontalXS },
  },
  source: {
    ...typography.small,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    color: tokens.colorNeutralForeground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [onNarrow]: { padding: tokens.spacingHorizontalM },
  },
});

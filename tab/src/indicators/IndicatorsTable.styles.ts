import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

const hairline = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;
const cell = {
  ...typography.body,
  padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  textAlign: 'start',
  verticalAlign: 'top',
  overflowWrap: 'break-word',
} as const;

export const useIndicatorsTableStyles = makeStyles({
  panel: {
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: hairline,
    borderRadius: tokens.borderRadiusXLarge,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    [onNarrow]: { padding: 0 },
  },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: { ...cell, ...typography.small, color: tokens.colorNeutralForeground2, verticalAlign: 'bottom', overflowWrap: 'normal' },
  row: { borderTop: hairline },
  cell,
  name: { ...cell, hyphens: 'auto', fontWeight: tokens.fontWeightSemibold },
  group: { paddingBlockEnd: 0 },
  figure: { ...cell, overflowWrap: 'normal', whiteSpace: 'nowrap', [onNarrow]: { whiteSpace: 'normal' } },
  number: { textAlign: 'end' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  beside: { ...typography.small, display: 'block', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  missing: { color: tokens.colorNeutralForeground3 },
});

import { makeStyles } from '@fluentui/react-components';
import { onNarrow, touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useOrganisationGroupStyles = makeStyles({
  row: {
    ...typography.body,
    minHeight: '40px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalL,
    alignItems: 'baseline',
    [onNarrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  mine: { boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorCompoundBrandStroke}` },
  name: { minWidth: 0, overflowWrap: 'anywhere', alignSelf: 'center' },
  marks: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    marginInlineStart: tokens.spacingHorizontalM,
    verticalAlign: 'text-bottom',
  },
  lead: {
    ...typography.small,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  note: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  doing: { ...typography.small, color: tokens.colorNeutralForeground2, minWidth: 0 },
  line: { margin: 0 },
  summary: {
    width: 'fit-content',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: tokens.strokeWidthThin },
    [onNarrow]: { lineHeight: touchTarget, width: 'auto' },
  },
  actions: { ...typography.body, listStyleType: 'none', margin: 0, padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  action: { paddingBlock: tokens.spacingVerticalXXS, [onNarrow]: { paddingBlock: tokens.spacingVerticalM } },
  across: { gridColumnStart: 1, gridColumnEnd: -1 },
});

import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

const hairline = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

export const useActionsStyles = makeStyles({
  heading: {
    ...typography.bodyStrong,
    margin: 0,
    marginBlockEnd: tokens.spacingVerticalM,
    paddingInlineStart: tokens.spacingHorizontalM,
    [onNarrow]: { paddingInlineStart: 0 },
  },
  count: { ...typography.body, color: tokens.colorNeutralForeground3, marginInlineStart: tokens.spacingHorizontalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0, borderBottom: hairline },
  row: {
    ...typography.body,
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 116px',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: hairline,
    scrollMarginBlock: tokens.spacingVerticalXXXL,
    [onNarrow]: { gridTemplateColumns: 'minmax(0, 1fr) auto', padding: `${tokens.spacingVerticalM} 0` },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  standing: {
    display: 'flex',
    flexDirection: 'column',
    [onNarrow]: { flexDirection: 'row', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  },
  text: { minWidth: 0, [onNarrow]: { gridColumnStart: 1, gridColumnEnd: -1 } },
  under: { ...typography.small, color: tokens.colorNeutralForeground2, minWidth: 0, overflowWrap: 'anywhere' },
  who: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    gridColumnStart: 1,
    [onNarrow]: { gridColumnEnd: -1, gridRowStart: 3 },
  },
  day: {
    ...typography.small,
    color: tokens.colorNeutralForeground2,
    [onNarrow]: { gridColumnStart: 2, gridRowStart: 2, alignSelf: 'center' },
  },
  none: { ...typography.body, margin: 0, paddingInlineStart: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

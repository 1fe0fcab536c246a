import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const usePrioritiesPanelStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'baseline',
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    [onNarrow]: { gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM },
  },
  order: { ...typography.large, color: tokens.colorBrandForeground1, minWidth: '12px' },
  title: { ...typography.body, margin: 0 },
  strip: { gridColumnStart: 2, gridColumnEnd: -1 },
  updated: {
    ...typography.small,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
    [onNarrow]: { display: 'none' },
  },
});

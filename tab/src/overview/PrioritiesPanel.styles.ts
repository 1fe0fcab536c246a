import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';

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
  order: { ...typographyStyles.subtitle1, color: tokens.colorBrandForeground1, minWidth: '12px' },
  title: { ...typographyStyles.body1, margin: 0 },
  strip: { gridColumnStart: 2, gridColumnEnd: -1 },
  updated: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
    [onNarrow]: { display: 'none' },
  },
});

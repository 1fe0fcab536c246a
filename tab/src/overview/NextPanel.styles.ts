import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';

export const useNextPanelStyles = makeStyles({
  next: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalL,
    [onNarrow]: { columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalM },
  },
  title: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: 'anywhere', [onNarrow]: { ...typographyStyles.subtitle2 } },
  when: {
    ...typographyStyles.body1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    marginBlockStart: tokens.spacingVerticalXS,
  },
  near: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'nowrap',
  },
  topics: {
    ...typographyStyles.body1,
    margin: 0,
    marginBlockStart: tokens.spacingVerticalMNudge,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    gridColumnStart: 2,
    [onNarrow]: { gridColumnStart: 1, gridColumnEnd: 3 },
  },
});

export const useUpcomingStyles = makeStyles({
  row: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '88px 128px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXL,
    alignItems: 'baseline',
    [onNarrow]: { gridTemplateColumns: '72px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM },
  },
  day: { ...typographyStyles.body1Strong },
  vagueDay: { ...typographyStyles.body1 },
  time: { color: tokens.colorNeutralForeground1 },
  vagueTime: { color: tokens.colorNeutralForeground3 },
  title: { [onNarrow]: { gridColumnStart: 2 } },
  cancelled: { color: tokens.colorNeutralForeground3, marginInlineStart: tokens.spacingHorizontalS },
});

import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useNextPanelStyles = makeStyles({
  next: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalL,
    [onNarrow]: { columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalM },
  },
  title: { ...typography.large, margin: 0, overflowWrap: 'anywhere', [onNarrow]: { ...typography.heading } },
  when: {
    ...typography.body,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    marginBlockStart: tokens.spacingVerticalXS,
  },
  near: {
    ...typography.small,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'nowrap',
  },
  topics: {
    ...typography.body,
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
  coming: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    gridColumnStart: 2,
    [onNarrow]: { gridColumnStart: 1, gridColumnEnd: 3 },
  },
  others: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2 },
});

export const useUpcomingStyles = makeStyles({
  row: {
    ...typography.body,
    display: 'grid',
    gridTemplateColumns: '88px 128px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXL,
    alignItems: 'baseline',
    alignContent: 'center',
    [onNarrow]: { gridTemplateColumns: '72px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM },
  },
  day: { ...typography.bodyStrong, [onNarrow]: { gridRowEnd: 'span 2', alignSelf: 'start' } },
  vagueDay: { fontWeight: tokens.fontWeightRegular },
  time: { color: tokens.colorNeutralForeground1 },
  vagueTime: { color: tokens.colorNeutralForeground3 },
  title: { [onNarrow]: { gridColumnStart: 2 } },
  cancelled: { color: tokens.colorNeutralForeground3, marginInlineStart: tokens.spacingHorizontalS },
});

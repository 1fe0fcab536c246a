import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const usePostsStyles = makeStyles({
  posts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { ...typography.bodyStrong, margin: 0 },
  count: { ...typography.body, color: tokens.colorNeutralForeground3, marginInlineStart: tokens.spacingHorizontalS },
  text: { ...typography.body, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: {
    ...typography.body,
    display: 'grid',
    gridTemplateColumns: '150px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
    [onNarrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  due: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  kind: { ...typography.small, display: 'block', color: tokens.colorNeutralForeground2 },
  fresh: {
    ...typography.small,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    marginInlineStart: tokens.spacingHorizontalS,
  },
});

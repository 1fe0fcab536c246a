import { makeStyles } from '@fluentui/react-components';
import { onNarrow, onPaper, touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useMonthGroupStyles = makeStyles({
  /** On paper each month but the first begins a page. */
  month: { [onPaper]: { borderTopStyle: 'none', borderRightStyle: 'none', borderBottomStyle: 'none', borderLeftStyle: 'none' } },
  nextPage: { [onPaper]: { breakBefore: 'page' } },
  row: {
    [onPaper]: { breakInside: 'avoid' },
    display: 'grid',
    gridTemplateColumns: '88px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    paddingTop: 0,
    paddingBottom: 0,
    [onNarrow]: { gridTemplateColumns: '72px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM, paddingTop: 0, paddingBottom: 0 },
  },
  day: { ...typography.bodyStrong, paddingBlock: tokens.spacingVerticalMNudge, [onPaper]: { paddingBlock: tokens.spacingVerticalXS } },
  events: { minWidth: 0, margin: 0, padding: 0, listStyleType: 'none' },
  event: {
    position: 'relative',
    boxSizing: 'border-box',
    minHeight: touchTarget,
    paddingBlock: tokens.spacingVerticalMNudge,
    [onPaper]: { minHeight: 0, paddingBlock: tokens.spacingVerticalXS },
  },
  /** The accent of what is opened beside the list. */
  current: {
    '::before': {
      content: '""',
      position: 'absolute',
      insetBlock: 0,
      insetInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})`,
      width: tokens.strokeWidthThickest,
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
  },
  when: {
    ...typography.body,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
  },
  vague: { color: tokens.colorNeutralForeground3 },
  near: { ...typography.small, color: tokens.colorBrandForeground1 },
  quiet: { ...typography.small, color: tokens.colorNeutralForeground3 },
  part: { display: 'inline-block', marginInlineEnd: tokens.spacingHorizontalL },
  deadline: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground1 },
  title: { ...typography.body },
});

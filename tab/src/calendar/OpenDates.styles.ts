import { makeStyles } from '@fluentui/react-components';
import { onNarrow, touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useOpenDatesStyles = makeStyles({
  strip: {
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    [onNarrow]: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  },
  heading: { ...typography.bodyStrong, display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, margin: 0 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    marginBlockStart: tokens.spacingVerticalS,
    padding: 0,
    listStyleType: 'none',
    [onNarrow]: { rowGap: 0, marginBlockStart: tokens.spacingVerticalXXS },
  },
  item: { position: 'relative', minWidth: 0, [onNarrow]: { minHeight: touchTarget, paddingBlock: tokens.spacingVerticalXS } },
  when: { ...typography.small, color: tokens.colorNeutralForeground3 },
  link: {
    ...typography.body,
    color: 'inherit',
    textDecorationLine: 'none',
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
    ':hover': { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusMedium },
    ':focus-visible::after': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    '&[aria-current]': { ...typography.bodyStrong, color: tokens.colorBrandForeground1 },
  },
});

import { makeStyles } from '@fluentui/react-components';
import { onPaper } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useEventLineStyles = makeStyles({
  item: { minWidth: 0 },
  line: {
    display: 'block',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    [onPaper]: { paddingBlock: 0 },
  },
  vague: { borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}` },
  current: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  time: { ...typography.small, display: 'block', fontWeight: tokens.fontWeightSemibold },
  vagueTime: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  own: { float: 'inline-end', display: 'inline-flex', color: tokens.colorBrandForeground1 },
  flag: { verticalAlign: 'text-bottom', marginInlineEnd: tokens.spacingHorizontalXS },
  title: {
    ...typography.small,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '3',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    [onPaper]: { display: 'block' },
  },
  cancelled: { textDecorationLine: 'line-through' },
});

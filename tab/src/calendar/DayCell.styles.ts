import { makeStyles } from '@fluentui/react-components';
import { onPaper } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

const hairline = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

/** The height of a day's number, and that of a bar with the gap below it. */
export const dayHead = '36px';
export const barLane = '28px';

export const useDayCellStyles = makeStyles({
  cell: {
    boxSizing: 'border-box',
    position: 'relative',
    height: '100px',
    padding: 0,
    verticalAlign: 'top',
    [onPaper]: { height: '64px', breakInside: 'avoid' },
    borderTop: hairline,
    borderLeft: hairline,
  },
  /** What there is no room for on the screen; on paper nothing can be opened. */
  onlyOnPaper: { display: 'none', [onPaper]: { display: 'block' } },
  weekend: { backgroundColor: tokens.colorNeutralBackground2 },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: dayHead,
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalS}`,
    overflow: 'hidden',
  },
  number: { ...typography.body, flexShrink: 0, color: tokens.colorNeutralForeground1 },
  outside: { color: tokens.colorNeutralForeground3 },
  today: {
    ...typography.bodyStrong,
    minWidth: '24px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'center',
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusCircular,
  },
  note: {
    ...typography.small,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    color: tokens.colorNeutralForeground2,
  },
  /** A weekend's column is too narrow for a name beside the number. */
  below: {
    ...typography.small,
    padding: `0 ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  events: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalSNudge} ${tokens.spacingVerticalSNudge}`,
    listStyleType: 'none',
    [onPaper]: { gap: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalXXS },
  },
  rest: {
    ...typography.small,
    display: 'block',
    boxSizing: 'border-box',
    width: `calc(100% - 2 * ${tokens.spacingHorizontalSNudge})`,
    minHeight: '28px',
    margin: `0 ${tokens.spacingHorizontalSNudge} ${tokens.spacingVerticalXS}`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    textAlign: 'start',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    [onPaper]: { display: 'none' },
  },
});

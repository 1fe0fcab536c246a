import { makeStyles } from '@fluentui/react-components';
import { onNarrow, onPaper } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

const widest = '1344px';
const inset = `max(${tokens.spacingHorizontalXXXL}, calc((100% - ${widest}) / 2))`;

export const useFrameStyles = makeStyles({
  frame: {
    minHeight: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
    [onPaper]: { display: 'block', minHeight: 0, backgroundColor: 'transparent' },
  },
  skip: {
    ...typography.bodyStrong,
    position: 'absolute',
    insetInlineStart: tokens.spacingHorizontalL,
    insetBlockStart: tokens.spacingVerticalS,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorBrandForegroundLink,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':not(:focus)': { clipPath: 'inset(50%)', width: '1px', height: '1px', padding: 0, overflow: 'hidden', whiteSpace: 'nowrap' },
  },
  header: {
    paddingInline: inset,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [onNarrow]: { paddingInline: tokens.spacingHorizontalM },
    [onPaper]: { display: 'none' },
  },
  top: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    minHeight: '56px',
    [onNarrow]: { gap: tokens.spacingHorizontalXS },
  },
  name: { ...typography.heading, color: 'inherit', textDecorationLine: 'none' },
  longName: { ...typography.body, color: tokens.colorNeutralForeground2, [onNarrow]: { display: 'none' } },
  space: { flexGrow: 1 },
  language: { flexShrink: 0 },
  main: {
    flexGrow: 1,
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalXXXL} ${inset}`,
    outlineStyle: 'none',
    [onNarrow]: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}` },
    [onPaper]: { padding: 0 },
  },
  footer: {
    ...typography.small,
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalXXL}`,
    padding: `0 ${inset} ${tokens.spacingVerticalXXL}`,
    [onNarrow]: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}` },
    [onPaper]: { display: 'none' },
  },
  footerLink: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '32px',
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorBrandForegroundLink },
    [onNarrow]: { minHeight: '44px' },
  },
});

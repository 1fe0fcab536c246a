import { makeStyles } from '@fluentui/react-components';
import { onNarrow, touchTarget } from './breakpoints';
import { tokens } from './tokens';
import { typography } from './typography';

export const useSelectStyles = makeStyles({
  root: { position: 'relative', display: 'inline-flex', alignItems: 'center', minWidth: 0 },
  select: {
    ...typography.body,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXXXL} 0 ${tokens.spacingHorizontalMNudge}`,
    appearance: 'none',
    textOverflow: 'ellipsis',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessibleHover}` },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: tokens.strokeWidthThin },
    [onNarrow]: { minHeight: touchTarget },
  },
  /** Without an edge, where it stands among words. */
  quiet: {
    ...typography.bodyStrong,
    backgroundColor: 'transparent',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    },
  },
  option: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
  arrow: { position: 'absolute', insetInlineEnd: tokens.spacingHorizontalS, pointerEvents: 'none', color: tokens.colorNeutralForeground3 },
});

import { makeStyles } from '@fluentui/react-components';
import { onNarrow, touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

/** Looks like the field that it opens; on a phone there is room for its sign only. */
export const useSearchDoorStyles = makeStyles({
  door: {
    ...typography.body,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '208px',
    minHeight: '32px',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'text',
    ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessibleHover}` },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: tokens.strokeWidthThin },
    '@media (min-width: 640px) and (max-width: 959.98px)': { width: '144px' },
    [onNarrow]: {
      justifyContent: 'center',
      width: touchTarget,
      minHeight: touchTarget,
      padding: 0,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
      cursor: 'pointer',
      ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}` },
    },
  },
  icon: { flexShrink: 0 },
  word: { flexGrow: 1, textAlign: 'start', [onNarrow]: { display: 'none' } },
  key: { ...typography.small, color: tokens.colorNeutralForeground3, [onNarrow]: { display: 'none' } },
});

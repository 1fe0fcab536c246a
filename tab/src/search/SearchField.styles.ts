import { makeStyles } from '@fluentui/react-components';
import { onNarrow, touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useSearchFieldStyles = makeStyles({
  root: { position: 'relative', display: 'flex', alignItems: 'center', flexGrow: 1, minWidth: 0 },
  icon: { position: 'absolute', insetInlineStart: tokens.spacingHorizontalM, pointerEvents: 'none', color: tokens.colorNeutralForeground3 },
  input: {
    ...typography.body,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '40px',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} 0 40px`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: tokens.strokeWidthThin },
    [onNarrow]: { minHeight: touchTarget, fontSize: tokens.fontSizeBase400 },
  },
});

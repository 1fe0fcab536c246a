import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

/** Above the page's lower edge, and above a drawer's shade. */
const above = 1_000_001;

export const useSavedBarStyles = makeStyles({
  bar: {
    position: 'fixed',
    zIndex: above,
    bottom: tokens.spacingVerticalXXL,
    left: '50%',
    transform: 'translateX(-50%)',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    maxWidth: `calc(100vw - 2 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow16,
    [onNarrow]: { bottom: tokens.spacingVerticalM, width: `calc(100vw - 2 * ${tokens.spacingHorizontalM})` },
  },
  words: { ...typography.body, flexGrow: 1, minWidth: 0 },
});

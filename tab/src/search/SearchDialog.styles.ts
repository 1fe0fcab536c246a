import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';

export const useSearchDialogStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'min(720px, calc(100vw - 64px))',
    maxWidth: 'none',
    maxHeight: 'calc(100dvh - 112px)',
    marginBlock: '56px auto',
    padding: 0,
    overflow: 'hidden',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow28,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
    [onNarrow]: { width: '100vw', height: '100dvh', maxHeight: 'none', margin: 0, border: 'none', borderRadius: 0 },
  },
  inside: { display: 'flex', flexDirection: 'column', maxHeight: 'inherit', [onNarrow]: { height: '100%' } },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    [onNarrow]: { padding: tokens.spacingHorizontalS },
  },
  results: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overscrollBehavior: 'contain',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  foot: {
    display: 'flex',
    justifyContent: 'flex-end',
    padding: tokens.spacingHorizontalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

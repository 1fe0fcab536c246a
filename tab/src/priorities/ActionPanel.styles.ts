import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useActionPanelStyles = makeStyles({
  panel: {
    boxSizing: 'border-box',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    // Beside a long list it stays in sight, whichever row was opened.
    '@media (min-width: 1100px)': {
      position: 'sticky',
      top: tokens.spacingVerticalL,
      maxHeight: `calc(100dvh - 2 * ${tokens.spacingVerticalL})`,
      overflowY: 'auto',
    },
    [onNarrow]: { padding: tokens.spacingHorizontalM },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  place: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2 },
  space: { flexGrow: 1 },
  close: { marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  title: { ...typography.large, margin: 0, maxWidth: '60ch', overflowWrap: 'anywhere', hyphens: 'auto', outlineStyle: 'none' },
  long: { ...typography.heading },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, marginBlockStart: tokens.spacingVerticalL },
});

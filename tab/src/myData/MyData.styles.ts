import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useMyDataStyles = makeStyles({
  text: { ...typography.body, margin: 0, maxWidth: '70ch', overflowWrap: 'anywhere' },
  quiet: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  said: { ...typography.bodyStrong, margin: 0 },
  body: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalL,
    alignItems: 'start',
    [onNarrow]: { gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start' },
  },
  title: { ...typography.bodyStrong, margin: 0, overflowWrap: 'anywhere' },
  own: { ...typography.body, margin: 0, maxWidth: '70ch', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  surface: { maxWidth: '640px', [onNarrow]: { padding: tokens.spacingHorizontalL } },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

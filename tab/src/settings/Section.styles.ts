import { makeStyles } from '@fluentui/react-components';
import { onWide } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useSectionStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '1080px' },
  text: { ...typography.body, margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '70ch' },
  said: { ...typography.body, margin: 0, maxWidth: '70ch' },
  strong: { ...typography.bodyStrong, margin: 0 },
  small: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2 },
  /** What is decided, and beside it what follows from it. */
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXXXL,
    alignItems: 'start',
    [onWide]: { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)' },
  },
  choice: { maxWidth: '420px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  list: { ...typography.body, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

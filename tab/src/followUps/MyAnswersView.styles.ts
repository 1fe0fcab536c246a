import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useMyAnswersStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    [onNarrow]: { gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start' },
  },
  words: { minWidth: 0 },
  title: { ...typography.bodyStrong, margin: 0, overflowWrap: 'anywhere' },
  text: {
    ...typography.body,
    margin: 0,
    maxWidth: '70ch',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
  },
  facts: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2 },
});

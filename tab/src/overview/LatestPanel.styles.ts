import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';

const clamped = (lines: number) =>
  ({ display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: lines, overflow: 'hidden', overflowWrap: 'anywhere' }) as const;

export const useLatestPanelStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '56px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    [onNarrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  day: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, [onNarrow]: { ...typographyStyles.caption1 } },
  text: { ...typographyStyles.body1, margin: 0, ...clamped(3) },
  organisation: { fontWeight: tokens.fontWeightSemibold },
  action: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3, ...clamped(1) },
});

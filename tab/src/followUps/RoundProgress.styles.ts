import { makeStyles } from '@fluentui/react-components';
import { onForcedColours, onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useRoundProgressStyles = makeStyles({
  root: { boxSizing: 'border-box', width: '328px', maxWidth: '100%', [onNarrow]: { width: '100%' } },
  counts: { ...typography.body, margin: 0, color: tokens.colorNeutralForeground1 },
  answered: { ...typography.title, marginInlineEnd: tokens.spacingHorizontalXS },
  bar: {
    height: '4px',
    margin: `${tokens.spacingVerticalXS} 0`,
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    [onForcedColours]: { border: '1px solid CanvasText' },
  },
  full: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandStroke,
    [onForcedColours]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  until: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2 },
});

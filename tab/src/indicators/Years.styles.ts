import { makeStyles } from '@fluentui/react-components';
import { onForcedColours } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useYearsStyles = makeStyles({
  years: {
    ...typography.small,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
  },
  dots: { flexShrink: 0 },
  dot: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible, [onForcedColours]: { stroke: 'CanvasText' } },
  known: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorBrandForeground1,
    [onForcedColours]: { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  words: { color: tokens.colorNeutralForeground1 },
});

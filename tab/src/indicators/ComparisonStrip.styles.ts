import { makeStyles } from '@fluentui/react-components';
import { onForcedColours } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

const painted = (stroke: string) => ({ stroke, [onForcedColours]: { stroke: 'CanvasText' } });
const written = { ...typography.small, [onForcedColours]: { fill: 'CanvasText' } };

export const useComparisonStripStyles = makeStyles({
  strip: { display: 'grid', gridTemplateColumns: 'minmax(88px, auto) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM },
  /** The names stand beside their rows of the drawing: 24 px of labels, then 26 px a row. */
  names: { ...typography.small, display: 'flex', flexDirection: 'column', paddingBlockStart: '24px' },
  name: { height: '26px', lineHeight: '26px', overflow: 'hidden', textOverflow: 'ellipsis' },
  drawing: { display: 'block', width: '100%', overflow: 'visible', paddingInline: tokens.spacingHorizontalS, boxSizing: 'border-box' },
  row: painted(tokens.colorNeutralStroke2),
  unknown: { ...painted(tokens.colorNeutralStroke1), strokeDasharray: '2 4' },
  axis: painted(tokens.colorNeutralStrokeAccessible),
  tick: { ...written, fill: tokens.colorNeutralForeground2 },
  country: painted(tokens.colorNeutralForeground1),
  target: { ...painted(tokens.colorNeutralForeground1), strokeDasharray: '4 3' },
  label: { ...written, fill: tokens.colorNeutralForeground1 },
  targetLabel: { fontWeight: tokens.fontWeightSemibold },
  distance: painted(tokens.colorBrandForeground1),
  full: { fill: tokens.colorBrandForeground1, [onForcedColours]: { fill: 'CanvasText' } },
  hollow: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandForeground1,
    [onForcedColours]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
});

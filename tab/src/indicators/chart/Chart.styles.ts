import { makeStyles } from '@fluentui/react-components';
import { onForcedColours, onNarrow, onPaper } from '../../ui/breakpoints';
import { tokens } from '../../ui/tokens';
import { typography } from '../../ui/typography';

const painted = (stroke: string) => ({ stroke, [onForcedColours]: { stroke: 'CanvasText' } });
const written = (fill: string) => ({ ...typography.small, fill, [onForcedColours]: { fill: 'CanvasText' } });

export const useChartStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  drawing: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  grid: { stroke: tokens.colorNeutralStroke2, [onForcedColours]: { stroke: 'GrayText', strokeOpacity: 0.4 } },
  axis: painted(tokens.colorNeutralStrokeAccessible),
  tick: written(tokens.colorNeutralForeground2),
  label: { ...written(tokens.colorNeutralForeground1), fontWeight: tokens.fontWeightSemibold },
  target: { ...painted(tokens.colorNeutralForeground1), strokeDasharray: '2 4' },
  targetLabel: {
    ...written(tokens.colorNeutralForeground1),
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '4px',
    [onForcedColours]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
  region: { fill: 'none', ...painted(tokens.colorBrandForeground1) },
  country: { fill: 'none', ...painted(tokens.colorNeutralForeground2) },
  full: {
    fill: tokens.colorBrandForeground1,
    ...painted(tokens.colorBrandForeground1),
    [onForcedColours]: { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  hollow: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandForeground1,
    [onForcedColours]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  fullCountry: {
    fill: tokens.colorNeutralForeground2,
    stroke: tokens.colorNeutralForeground2,
    [onForcedColours]: { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  ring: { fill: 'none', ...painted(tokens.colorNeutralForeground1) },
  star: written(tokens.colorNeutralForeground1),
  gap: { fill: 'none', ...painted(tokens.colorNeutralForeground2) },
  reach: { fill: 'transparent' },
  point: {
    outlineStyle: 'none',
    cursor: 'default',
    '& > [data-focus]': { fill: 'none', stroke: 'none' },
    ':focus-visible > [data-focus]': {
      stroke: tokens.colorStrokeFocus2,
      strokeWidth: tokens.strokeWidthThick,
      [onForcedColours]: { stroke: 'Highlight' },
    },
  },
  pointed: painted(tokens.colorNeutralStrokeAccessible),
  caption: {
    ...typography.body,
    minHeight: '40px',
    maxWidth: '70ch',
    marginBlock: `${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    [onPaper]: { display: 'none' },
  },
  captionLine: { display: 'block' },
  value: { ...typography.bodyStrong, color: tokens.colorNeutralForeground1 },
  key: {
    ...typography.small,
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    marginBlockStart: tokens.spacingVerticalS,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
  },
  keyItem: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, [onNarrow]: { flexShrink: 1 } },
  keyMark: { flexShrink: 0, overflow: 'visible' },
});

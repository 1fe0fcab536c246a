import { makeStyles } from '@fluentui/react-components';
import { onForcedColours, onNarrow, onPaper } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

/** The wheel's measures: what is drawn from `-half` to `half`, about one to one on a laptop and on a phone. */
export const sizes = {
  wide: { half: 300, outer: 256, inner: 66, mark: 5.5, months: 'short' },
  narrow: { half: 140, outer: 124, inner: 36, mark: 3.5, months: 'narrow' },
} as const;
export type WheelSize = (typeof sizes)[keyof typeof sizes];

const text = { [onForcedColours]: { fill: 'CanvasText' } };
const line = { [onForcedColours]: { stroke: 'CanvasText' } };

export const useYearWheelStyles = makeStyles({
  figure: {
    minWidth: 0,
    margin: 0,
    '@media (min-width: 1200px)': { position: 'sticky', insetBlockStart: tokens.spacingVerticalL },
    [onPaper]: { position: 'static', breakInside: 'avoid', maxWidth: '560px', marginInline: 'auto' },
  },
  wheel: { display: 'block', width: '100%', maxWidth: '640px', height: 'auto', marginInline: 'auto', overflow: 'visible' },
  sector: { fill: tokens.colorBrandBackground2, [onForcedColours]: { fill: 'Canvas', stroke: 'Highlight' } },
  /** Faint in every theme: high contrast has no faint colour of its own. */
  circle: { fill: 'none', stroke: tokens.colorNeutralForeground1, strokeOpacity: 0.09, ...line },
  edge: { fill: 'none', stroke: tokens.colorNeutralStroke1, ...line },
  presentEdge: { fill: 'none', stroke: tokens.colorCompoundBrandStroke, [onForcedColours]: { stroke: 'Highlight' } },
  spoke: { stroke: tokens.colorNeutralForeground1, strokeOpacity: 0.16, ...line },
  month: { ...typography.small, fill: tokens.colorNeutralForeground2, dominantBaseline: 'middle', ...text },
  present: { ...typography.bodyStrong, fill: tokens.colorNeutralForeground1 },
  number: {
    ...typography.small,
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorNeutralForeground1,
    textAnchor: 'middle',
    dominantBaseline: 'middle',
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '4px',
    [onForcedColours]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
  year: { ...typography.title, fill: tokens.colorNeutralForeground1, textAnchor: 'middle', ...text },
  yearNarrow: { ...typography.large },
  today: { ...typography.body, fill: tokens.colorNeutralForeground2, textAnchor: 'middle', ...text },
  todayNarrow: { fontSize: '10px' },
  needle: { stroke: tokens.colorNeutralForeground1, strokeWidth: '2px', ...line },
  series: { fill: 'none', stroke: tokens.colorNeutralForeground2, ...line },
  gone: { strokeWidth: '2.5px' },
  ahead: { strokeWidth: '1px' },
  caption: {
    ...typography.body,
    minHeight: '40px',
    margin: 0,
    marginBlockStart: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
    overflowWrap: 'anywhere',
    // A finger does not point without pressing.
    [onNarrow]: { display: 'none' },
    [onPaper]: { display: 'none' },
  },
  pointed: { color: tokens.colorNeutralForeground1 },
});

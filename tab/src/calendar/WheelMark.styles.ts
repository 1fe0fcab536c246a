import { makeStyles } from '@fluentui/react-components';
import { onForcedColours } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';

const ink = tokens.colorNeutralForeground2;
const own = tokens.colorCompoundBrandStroke;
const ground = tokens.colorNeutralBackground1;

export const useWheelMarkStyles = makeStyles({
  link: {
    outlineStyle: 'none',
    cursor: 'pointer',
    '& [data-focus]': { fill: 'none', stroke: 'none', strokeWidth: '2px' },
    ':focus-visible [data-focus]': { stroke: tokens.colorStrokeFocus2, [onForcedColours]: { stroke: 'Highlight' } },
    ':hover [data-focus]': { stroke: tokens.colorNeutralStroke1Hover, [onForcedColours]: { stroke: 'Highlight' } },
    ':focus-visible:hover [data-focus]': { stroke: tokens.colorStrokeFocus2, [onForcedColours]: { stroke: 'Highlight' } },
  },
  /** Where a finger or a pointer finds the mark. */
  reach: { fill: 'transparent', stroke: 'none' },
  reachAlong: { fill: 'none', stroke: 'transparent' },
  dot: { fill: ink, stroke: ink, strokeWidth: '2px', [onForcedColours]: { fill: 'LinkText', stroke: 'LinkText' } },
  ownDot: { fill: own, stroke: own },
  coming: { fill: ground, [onForcedColours]: { fill: 'Canvas' } },
  middle: { fill: own, stroke: 'none', [onForcedColours]: { fill: 'LinkText' } },
  middleOfPast: { fill: ground, stroke: 'none', [onForcedColours]: { fill: 'Canvas' } },
  stroke: { fill: 'none', stroke: ink, strokeWidth: '5px', strokeLinecap: 'round', [onForcedColours]: { stroke: 'LinkText' } },
  ownStroke: { stroke: own },
  vague: { strokeWidth: '2.5px', strokeLinecap: 'butt', strokeDasharray: '5 4' },
  cross: { stroke: ink, strokeWidth: '2px', [onForcedColours]: { stroke: 'LinkText' } },
  current: { stroke: tokens.colorCompoundBrandStroke, [onForcedColours]: { stroke: 'Highlight' } },
});

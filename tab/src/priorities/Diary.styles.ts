import { makeStyles } from '@fluentui/react-components';
import { onForcedColours } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

/** The dots stand on a line that runs down the diary's left edge. */
const dot = '12px';

export const useDiaryStyles = makeStyles({
  heading: { ...typography.bodyStrong, margin: 0, marginBlockEnd: tokens.spacingVerticalM },
  count: { ...typography.body, color: tokens.colorNeutralForeground3 },
  diary: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    ...typography.body,
    position: 'relative',
    paddingInlineStart: tokens.spacingHorizontalXXL,
    paddingBlockEnd: tokens.spacingVerticalXL,
    overflowWrap: 'anywhere',
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: 0,
      insetBlockStart: tokens.spacingVerticalXS,
      boxSizing: 'border-box',
      width: dot,
      height: dot,
      border: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: tokens.borderRadiusCircular,
      [onForcedColours]: { border: `${tokens.strokeWidthThicker} solid CanvasText` },
    },
    '::after': {
      content: '""',
      position: 'absolute',
      insetInlineStart: `calc(${dot} / 2 - ${tokens.strokeWidthThin} / 2)`,
      insetBlockStart: tokens.spacingVerticalXL,
      insetBlockEnd: 0,
      borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    },
    ':last-child': { paddingBlockEnd: 0 },
    ':last-child::after': { content: 'none' },
  },
  who: { margin: 0 },
  organisation: { fontWeight: tokens.fontWeightSemibold, marginInlineStart: tokens.spacingHorizontalXS },
  text: { margin: 0 },
  status: { display: 'block', marginBlockStart: tokens.spacingVerticalXXS },
  from: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2 },
});

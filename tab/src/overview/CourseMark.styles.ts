import { makeStyles } from '@fluentui/react-components';
import { onForcedColours } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

const coloured = (colour: string) => ({ color: colour, [onForcedColours]: { color: 'CanvasText' } });

export const useCourseMarkStyles = makeStyles({
  mark: { ...typography.small, display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0 },
  'on-the-way': coloured(tokens.colorPaletteGreenForeground1),
  'off-the-way': coloured(tokens.colorStatusWarningForeground3),
  'no-data': coloured(tokens.colorNeutralForeground3),
});

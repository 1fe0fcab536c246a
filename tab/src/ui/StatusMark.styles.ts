import { makeStyles } from '@fluentui/react-components';
import { onForcedColours } from './breakpoints';
import { tokens } from './tokens';
import { typography } from './typography';

export const useStatusMarkStyles = makeStyles({
  mark: { ...typography.body, display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  icon: { width: '20px', height: '20px', flexShrink: 0 },
});

const coloured = (colour: string) => ({ color: colour, [onForcedColours]: { color: 'CanvasText' } });

/** A status's colour: never the only thing that tells it. */
export const useStatusColours = makeStyles({
  completed: coloured(tokens.colorPaletteGreenForeground1),
  'in-progress': coloured(tokens.colorBrandForeground1),
  'not-started': coloured(tokens.colorNeutralForeground3),
  paused: coloured(tokens.colorNeutralForeground3),
  dropped: coloured(tokens.colorNeutralForeground3),
  delayed: coloured(tokens.colorStatusWarningForeground3),
});

import { makeStyles } from '@fluentui/react-components';
import { tokens } from './tokens';
import { typography } from './typography';

export const useStatusMarkStyles = makeStyles({
  mark: { ...typography.body, display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  icon: { width: '20px', height: '20px', flexShrink: 0 },
});

/** A status's colour: never the only thing that tells it. */
export const useStatusColours = makeStyles({
  completed: { color: tokens.colorPaletteGreenForeground1 },
  'in-progress': { color: tokens.colorCompoundBrandForeground1 },
  'not-started': { color: tokens.colorNeutralForeground3 },
  paused: { color: tokens.colorNeutralForeground3 },
  dropped: { color: tokens.colorNeutralForeground3 },
});

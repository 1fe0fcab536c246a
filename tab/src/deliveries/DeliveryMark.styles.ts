import { makeStyles } from '@fluentui/react-components';
import { onForcedColours } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

const coloured = (colour: string) => ({ color: colour, [onForcedColours]: { color: 'CanvasText' } });
const quiet = coloured(tokens.colorNeutralForeground3);
const done = coloured(tokens.colorPaletteGreenForeground1);
const wrong = coloured(tokens.colorPaletteRedForeground1);

export const useDeliveryMarkStyles = makeStyles({
  mark: { ...typography.body, display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** A state's colour: never the only thing that tells it. */
export const useDeliveryColours = makeStyles({
  coming: coloured(tokens.colorBrandForeground1),
  sending: coloured(tokens.colorBrandForeground1),
  delivered: done,
  late: done,
  waiting: quiet,
  skipped: quiet,
  rejected: wrong,
  unknown: wrong,
});

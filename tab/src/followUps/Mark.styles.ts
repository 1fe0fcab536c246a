import { makeStyles } from '@fluentui/react-components';
import { onForcedColours } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

const coloured = (colour: string) => ({ color: colour, [onForcedColours]: { color: 'CanvasText' } });

export const useMarkStyles = makeStyles({
  mark: { ...typography.body, display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, verticalAlign: 'middle' },
  icon: { flexShrink: 0, display: 'block' },
  done: coloured(tokens.colorBrandForeground1),
  quiet: coloured(tokens.colorNeutralForeground3),
  legend: {
    ...typography.small,
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
  },
});

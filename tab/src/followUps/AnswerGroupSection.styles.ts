import { makeStyles } from '@fluentui/react-components';
import { touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useAnswerGroupStyles = makeStyles({
  group: { minWidth: 0, '&[open] > summary > svg': { transform: 'rotate(180deg)' } },
  summary: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    minHeight: touchTarget,
    cursor: 'pointer',
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    '::-webkit-details-marker': { display: 'none' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  heading: { ...typography.heading, margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  count: { ...typography.body, color: tokens.colorNeutralForeground2 },
  arrow: { flexShrink: 0 },
});

import { makeStyles } from '@fluentui/react-components';
import { touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

const hairline = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

export const useOneRoundStyles = makeStyles({
  select: { width: '100%' },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  group: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: hairline,
    borderRadius: tokens.borderRadiusXLarge,
    overflow: 'hidden',
    '[open] > summary > svg': { transform: 'rotate(180deg)' },
  },
  summary: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    minHeight: touchTarget,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    cursor: 'pointer',
    '::-webkit-details-marker': { display: 'none' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
      borderRadius: tokens.borderRadiusXLarge,
    },
  },
  heading: { ...typography.bodyStrong, margin: 0, flexGrow: 1 },
  mine: { color: tokens.colorBrandForeground1 },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  arrow: { flexShrink: 0 },
  row: {
    ...typography.body,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 40%)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
  },
  name: { overflowWrap: 'anywhere' },
});

import { makeStyles } from '@fluentui/react-components';
import { onNarrow, touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useMissingStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    '[open] > summary > svg': { transform: 'rotate(180deg)' },
  },
  summary: {
    ...typography.bodyStrong,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    minHeight: touchTarget,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    listStyleType: 'none',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusXLarge,
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { color: tokens.colorBrandForegroundLink },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
    [onNarrow]: { padding: tokens.spacingHorizontalM },
  },
  arrow: { flexShrink: 0 },
  list: {
    ...typography.body,
    columns: '272px auto',
    columnGap: tokens.spacingHorizontalXXL,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXL}`,
    listStyleType: 'none',
    [onNarrow]: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  },
  organisation: { breakInside: 'avoid', padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
});

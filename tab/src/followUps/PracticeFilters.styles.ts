import { makeStyles } from '@fluentui/react-components';
import { onNarrow, touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const usePracticeFiltersStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  search: {
    ...typography.body,
    boxSizing: 'border-box',
    width: '280px',
    maxWidth: '100%',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: tokens.strokeWidthThin },
    [onNarrow]: { width: '100%', minHeight: touchTarget },
  },
  choice: { maxWidth: '220px', [onNarrow]: { flexGrow: 1, flexBasis: '40%', minWidth: 0, maxWidth: '100%' } },
});

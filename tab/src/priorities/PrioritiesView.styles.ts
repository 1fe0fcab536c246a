import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

/** Room for the list and an action side by side, and what is narrower: there an opened action takes the whole width. */
const onSideBySide = '@media (min-width: 1100px)';
const onOneAtATime = '@media (max-width: 1099.98px)';

export const usePrioritiesViewStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    [onSideBySide]: { gridTemplateColumns: 'minmax(0, 1fr) 376px' },
  },
  whole: { minWidth: 0 },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  banner: {
    ...typography.body,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  underPanel: { minWidth: 0, [onOneAtATime]: { display: 'none' } },
});

import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useToolbarStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  months: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    flexGrow: 1,
    columnGap: tokens.spacingHorizontalXS,
    [onNarrow]: { flexWrap: 'nowrap', width: '100%' },
  },
  month: {
    ...typography.large,
    margin: 0,
    minWidth: '148px',
    textAlign: 'center',
    outlineStyle: 'none',
    [onNarrow]: { ...typography.heading, minWidth: 0, flexGrow: 1 },
  },
  today: { marginInlineStart: tokens.spacingHorizontalM, [onNarrow]: { minWidth: '72px', marginInlineStart: 0 } },
});

import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useChoiceButtonsStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
    [onNarrow]: { '& > *': { flexGrow: 1 } },
  },
  chosen: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
  },
  saved: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2, ':empty': { display: 'none' } },
  failed: { ...typography.body, margin: 0, maxWidth: '70ch' },
});

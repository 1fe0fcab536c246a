import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useResultsStyles = makeStyles({
  group: { paddingBottom: tokens.spacingVerticalS },
  heading: {
    ...typography.bodyStrong,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    [onNarrow]: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  },
  none: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    [onNarrow]: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}` },
  },
  noneTitle: { ...typography.bodyStrong, margin: 0, overflowWrap: 'anywhere' },
  noneText: { ...typography.body, margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from './breakpoints';
import { tokens } from './tokens';

export const useLoadingStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    [onNarrow]: { padding: tokens.spacingHorizontalM },
  },
  heading: {
    height: tokens.lineHeightBase300,
    width: '30%',
    backgroundColor: tokens.colorNeutralStencil1,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { height: tokens.lineHeightBase400, backgroundColor: tokens.colorNeutralStencil1, borderRadius: tokens.borderRadiusMedium },
});

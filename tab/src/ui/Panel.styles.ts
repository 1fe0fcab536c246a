import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from './breakpoints';
import { tokens } from './tokens';
import { typography } from './typography';

export const usePanelStyles = makeStyles({
  panel: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    minWidth: 0,
    overflow: 'hidden',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalM}`,
    [onNarrow]: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  },
  heading: {
    ...typography.heading,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  link: { whiteSpace: 'nowrap' },
  count: { ...typography.body, color: tokens.colorNeutralForeground3 },
  body: {
    padding: `0 ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXL}`,
    [onNarrow]: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  },
  bodyAlone: { paddingBlockStart: tokens.spacingVerticalXL, [onNarrow]: { paddingBlockStart: tokens.spacingVerticalM } },
});

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
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalM}`,
    [onNarrow]: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  },
  heading: { ...typography.heading, margin: 0 },
  link: { flexShrink: 0, whiteSpace: 'nowrap' },
  count: {
    ...typography.body,
    display: 'inline-block',
    color: tokens.colorNeutralForeground3,
    marginInlineStart: tokens.spacingHorizontalS,
  },
  body: {
    padding: `0 ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXL}`,
    [onNarrow]: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  },
  bodyAlone: { paddingBlockStart: tokens.spacingVerticalXL, [onNarrow]: { paddingBlockStart: tokens.spacingVerticalM } },
});

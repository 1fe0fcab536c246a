import { makeStyles } from '@fluentui/react-components';
import { onNarrow, touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useSubscriptionStyles = makeStyles({
  surface: { maxWidth: '640px', [onNarrow]: { padding: tokens.spacingHorizontalL } },
  title: { ...typography.large },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { ...typography.body, margin: 0, maxWidth: '70ch', ':empty': { display: 'none' } },
  quiet: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { ...typography.heading, margin: 0 },
  list: {
    ...typography.body,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
  address: {
    outlineStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  label: { ...typography.bodyStrong },
  field: {
    ...typography.body,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    paddingInline: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    [onNarrow]: { minHeight: touchTarget },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

import { makeStyles } from '@fluentui/react-components';
import { onNarrow, touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useFollowUpPagesStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    listStyleType: 'none',
    /** So four pages stand in one line of a phone. */
    [onNarrow]: { columnGap: tokens.spacingHorizontalS },
  },
  link: {
    ...typography.body,
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '32px',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    ':hover': { color: tokens.colorNeutralForeground1, borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}` },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
    '&[aria-current]': {
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorNeutralForeground1,
      borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    },
    [onNarrow]: { minHeight: touchTarget },
  },
});

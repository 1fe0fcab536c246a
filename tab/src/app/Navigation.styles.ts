import { makeStyles } from '@fluentui/react-components';
import { onForcedColours, onNarrow, touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useNavigationStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    [onNarrow]: { columnGap: tokens.spacingHorizontalM },
  },
  item: {
    ...typography.body,
    boxSizing: 'border-box',
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: touchTarget,
    padding: `${tokens.strokeWidthThickest} 0 0`,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    cursor: 'pointer',
    [onForcedColours]: { borderBottomColor: 'Canvas' },
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  current: {
    ...typography.bodyStrong,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    [onForcedColours]: { borderBottomColor: 'Highlight' },
  },
  end: {
    marginInlineStart: 'auto',
    paddingInlineStart: tokens.spacingHorizontalXXL,
  },
  rest: {
    display: 'flex',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalXXL,
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS}`,
    listStyleType: 'none',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [onNarrow]: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', columnGap: tokens.spacingHorizontalM },
  },
});

import { makeStyles } from '@fluentui/react-components';
import { onNarrow, onWide, touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useQuestionsStyles = makeStyles({
  /** What is written on one side, what the card will be on the other. */
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXXL,
    [onWide]: { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
  },
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL, minWidth: 0 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: { ...typography.bodyStrong, padding: 0, marginBlockEnd: tokens.spacingVerticalXS },
  block: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    [onNarrow]: { padding: tokens.spacingHorizontalM },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  place: { ...typography.bodyStrong },
  kind: { ...typography.small, flexGrow: 1, color: tokens.colorNeutralForeground2, marginInlineStart: tokens.spacingHorizontalS },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  add: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, margin: 0, padding: 0, border: 'none', minWidth: 0 },
  more: {
    ...typography.body,
    display: 'list-item',
    minHeight: '32px',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    [onNarrow]: { minHeight: touchTarget },
  },
  quiet: { ...typography.body, margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '70ch' },
  end: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useActionFactsStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0 },
  fact: {
    display: 'grid',
    gridTemplateColumns: '88px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    [onNarrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  term: { ...typography.body, color: tokens.colorNeutralForeground2, hyphens: 'auto', [onNarrow]: { ...typography.small } },
  value: {
    ...typography.body,
    margin: 0,
    gridColumnStart: 2,
    overflowWrap: 'anywhere',
    [onNarrow]: { gridColumnStart: 1, paddingBlock: tokens.spacingVerticalXXS },
  },
  apart: { marginBlockStart: tokens.spacingVerticalXS },
  standing: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground2 },
  when: { display: 'block' },
  vague: { color: tokens.colorNeutralForeground2 },
  note: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  noteTerm: { ...typography.small, color: tokens.colorNeutralForeground2 },
  noteText: { ...typography.body, margin: 0, overflowWrap: 'anywhere' },
});

import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from './breakpoints';
import { tokens } from './tokens';
import { typography } from './typography';

export const usePageStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    paddingBlockEnd: tokens.spacingVerticalXXL,
    [onNarrow]: { paddingBlockEnd: tokens.spacingVerticalL },
  },
  words: { minWidth: 0, maxWidth: '70ch' },
  title: { ...typography.title, margin: 0, overflowWrap: 'anywhere', outlineStyle: 'none' },
  lead: {
    ...typography.body,
    margin: 0,
    marginBlockStart: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    maxWidth: '70ch',
  },
  side: { ...typography.body, color: tokens.colorNeutralForeground2 },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    [onNarrow]: { gap: tokens.spacingVerticalM },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { onNarrow } from './breakpoints';

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
  title: { ...typographyStyles.title2, margin: 0, overflowWrap: 'anywhere', outlineStyle: 'none' },
  lead: {
    ...typographyStyles.body1,
    margin: 0,
    marginBlockStart: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    maxWidth: '70ch',
  },
  side: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useWaitingPanelStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalXL },
  words: { minWidth: 0 },
  what: { ...typographyStyles.body1Strong, margin: 0 },
  title: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  until: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

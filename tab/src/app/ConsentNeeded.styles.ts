import { makeStyles, tokens } from '@fluentui/react-components';

export const useConsentNeededStyles = makeStyles({
  said: { margin: 0, minHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

import { makeStyles } from '@fluentui/react-components';
import { onForcedColours } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';

export const useMarkedStyles = makeStyles({
  mark: {
    color: 'inherit',
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusSmall,
    // Colour alone would not tell it in the contrast theme.
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorCompoundBrandStroke,
    textDecorationThickness: tokens.strokeWidthThick,
    textUnderlineOffset: '3px',
    [onForcedColours]: { color: 'MarkText', backgroundColor: 'Mark' },
  },
});

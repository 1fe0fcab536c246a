import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from './breakpoints';
import { tokens } from './tokens';

export const useTextLinkStyles = makeStyles({
  link: {
    position: 'relative',
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: tokens.strokeWidthThin },
    // A finger's 44 px without moving the lines around the link.
    [onNarrow]: { '::before': { content: '""', position: 'absolute', inset: '-12px -4px' } },
  },
  coloured: {
    color: tokens.colorBrandForegroundLink,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':active': { color: tokens.colorBrandForegroundLinkPressed },
  },
  plain: { color: 'inherit', ':hover': { color: tokens.colorBrandForegroundLink } },
  /** Within a sentence, where colour alone would tell it from the words around it. */
  inText: { textDecorationLine: 'underline' },
});

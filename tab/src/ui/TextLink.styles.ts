import { makeStyles, tokens } from '@fluentui/react-components';
import { onNarrow } from './breakpoints';

export const useTextLinkStyles = makeStyles({
  // A finger's 44 px without moving the lines around the link.
  touch: { position: 'relative', [onNarrow]: { '::before': { content: '""', position: 'absolute', inset: '-12px -4px' } } },
  plain: {
    color: 'inherit',
    fontSize: 'inherit',
    fontWeight: 'inherit',
    lineHeight: 'inherit',
    ':hover': { color: tokens.colorBrandForegroundLink },
  },
});

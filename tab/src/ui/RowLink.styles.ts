import { makeStyles } from '@fluentui/react-components';
import { tokens } from './tokens';

export const useRowLinkStyles = makeStyles({
  link: {
    color: 'inherit',
    textDecorationLine: 'none',
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
    ':hover': { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
    // The link takes the whole row, so that a finger does not have to find the words.
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible::after': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

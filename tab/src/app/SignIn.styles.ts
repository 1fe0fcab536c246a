import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useSignInStyles = makeStyles({
  list: { maxWidth: '640px' },
  person: {
    ...typography.body,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '44px',
    margin: 0,
    padding: 0,
    border: 'none',
    textAlign: 'start',
    color: 'inherit',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    outlineStyle: 'none',
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':hover': { color: tokens.colorBrandForegroundLink },
    ':focus-visible::after': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  name: { ...typography.bodyStrong },
  quiet: { ...typography.small, color: tokens.colorNeutralForeground3 },
});

import { makeStyles } from '@fluentui/react-components';
import { onNarrow, touchTarget } from './breakpoints';
import { tokens } from './tokens';
import { typography } from './typography';

const edge = (colour: string) => ({ border: `${tokens.strokeWidthThin} solid ${colour}` });
const disabled = {
  cursor: 'not-allowed',
  color: tokens.colorNeutralForegroundDisabled,
  backgroundColor: tokens.colorNeutralBackgroundDisabled,
  ...edge(tokens.colorNeutralStrokeDisabled),
};

/** Fluent's button in its own tokens, without the script of the sizes and shapes that the tab does not have. */
export const useActionButtonStyles = makeStyles({
  button: {
    ...typography.bodyStrong,
    boxSizing: 'border-box',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    gap: tokens.spacingHorizontalSNudge,
    minWidth: '96px',
    minHeight: '32px',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    textDecorationLine: 'none',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: tokens.strokeWidthThin },
    [onNarrow]: { minHeight: touchTarget },
  },
  secondary: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ...edge(tokens.colorNeutralStroke1),
    ':hover': {
      color: tokens.colorNeutralForeground1Hover,
      backgroundColor: tokens.colorNeutralBackground1Hover,
      ...edge(tokens.colorNeutralStroke1Hover),
    },
    ':active': {
      color: tokens.colorNeutralForeground1Pressed,
      backgroundColor: tokens.colorNeutralBackground1Pressed,
      ...edge(tokens.colorNeutralStroke1Pressed),
    },
    ':disabled': disabled,
  },
  primary: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ...edge(tokens.colorTransparentStroke),
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
    ':disabled': disabled,
  },
  subtle: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorSubtleBackground,
    ...edge(tokens.colorTransparentStroke),
    ':hover': { color: tokens.colorNeutralForeground2Hover, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { color: tokens.colorNeutralForeground2Pressed, backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':disabled': disabled,
  },
  iconOnly: { minWidth: '32px', padding: 0, [onNarrow]: { minWidth: touchTarget } },
});

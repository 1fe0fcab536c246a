import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

const edge = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;
const corner = tokens.borderRadiusMedium;

export const useEventBarStyles = makeStyles({
  bar: {
    ...typography.small,
    position: 'absolute',
    zIndex: 1,
    insetInlineStart: 0,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    height: '24px',
    paddingInline: tokens.spacingHorizontalS,
    overflow: 'hidden',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: edge,
    borderBottom: edge,
    textDecorationLine: 'none',
    whiteSpace: 'nowrap',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  begins: {
    insetInlineStart: tokens.spacingHorizontalSNudge,
    borderLeft: edge,
    borderTopLeftRadius: corner,
    borderBottomLeftRadius: corner,
  },
  ends: { borderRight: edge, borderTopRightRadius: corner, borderBottomRightRadius: corner },
  current: { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2 },
  title: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  cancelled: { textDecorationLine: 'line-through' },
  when: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  own: { display: 'inline-flex', flexShrink: 0, color: tokens.colorBrandForeground1 },
  end: {
    marginInlineStart: 'auto',
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
  },
});

import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from './breakpoints';
import { tokens } from './tokens';
import { typography } from './typography';

export const useDateTileStyles = makeStyles({
  tile: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    alignSelf: 'start',
    flexShrink: 0,
    width: '88px',
    minHeight: '88px',
    padding: tokens.spacingHorizontalXS,
    textAlign: 'center',
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    [onNarrow]: { width: '64px', minHeight: '64px' },
  },
  vague: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  weekday: { ...typography.body, [onNarrow]: { display: 'none' } },
  short: { ...typography.body, display: 'none', [onNarrow]: { display: 'block' } },
  date: { ...typography.large, fontVariantNumeric: 'tabular-nums', [onNarrow]: { ...typography.heading } },
});

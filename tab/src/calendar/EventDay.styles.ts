import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useEventDayStyles = makeStyles({
  link: {
    position: 'relative',
    color: 'inherit',
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: tokens.strokeWidthThin },
    // A finger's room around a word, without moving the lines.
    [onNarrow]: { '::before': { content: '""', position: 'absolute', inset: '-12px -4px' } },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '116px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
    [onNarrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  current: { ...typography.bodyStrong, color: tokens.colorBrandForeground1 },
  when: { color: tokens.colorNeutralForeground2 },
  vague: { color: tokens.colorNeutralForeground3 },
  own: {
    display: 'inline-flex',
    verticalAlign: 'text-bottom',
    marginInlineStart: tokens.spacingHorizontalXXS,
    color: tokens.colorBrandForeground1,
  },
  cancelled: { textDecorationLine: 'line-through' },
});

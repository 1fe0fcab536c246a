import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useEventDayStyles = makeStyles({
  row: { display: 'block', overflowWrap: 'anywhere' },
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
  current: { ...typography.bodyStrong, color: tokens.colorBrandForeground1 },
  when: {
    display: 'inline-block',
    minWidth: '96px',
    paddingInlineEnd: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    [onNarrow]: { minWidth: 0 },
  },
  vague: { color: tokens.colorNeutralForeground3 },
  cancelled: { textDecorationLine: 'line-through' },
});

import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../../ui/tokens';
import { typography } from '../../ui/typography';

const cell = { ...typography.body, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, textAlign: 'start' } as const;

export const useEnteringStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, paddingBlockEnd: tokens.spacingVerticalL },
  table: { borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums' },
  caption: { ...typography.bodyStrong, textAlign: 'start', paddingBlockEnd: tokens.spacingVerticalXS },
  head: { ...cell, ...typography.small, color: tokens.colorNeutralForeground2 },
  cell: { ...cell, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  problems: { ...typography.body, margin: 0, paddingInlineStart: tokens.spacingHorizontalL, color: tokens.colorStatusDangerForeground1 },
  text: { ...typography.body, margin: 0, maxWidth: '70ch' },
  strong: { ...typography.bodyStrong, margin: 0 },
  said: { ...typography.body, margin: 0, color: tokens.colorStatusDangerForeground1 },
  footer: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

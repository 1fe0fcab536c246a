import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useImportStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, paddingBottom: tokens.spacingVerticalXXL },
  lead: { ...typography.body, margin: 0, maxWidth: '70ch' },
  said: { ...typography.body, margin: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  /** The browser's own words for a file are not the reader's: a button opens it. */
  hidden: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    ...typography.small,
    textAlign: 'left',
    padding: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    [onNarrow]: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  },
  line: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [onNarrow]: { display: 'grid', gridTemplateColumns: 'auto 1fr', paddingBottom: tokens.spacingVerticalS },
  },
  cell: {
    ...typography.body,
    padding: tokens.spacingVerticalXS,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    [onNarrow]: { gridColumn: '2' },
  },
  tick: { padding: 0, verticalAlign: 'top', [onNarrow]: { gridRow: '1 / span 3', gridColumn: '1' } },
  quiet: { ...typography.small, color: tokens.colorNeutralForeground3 },
  portions: { margin: 0, padding: 0, listStyleType: 'none' },
  portion: { ...typography.body, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

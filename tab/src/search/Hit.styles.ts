import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useHitStyles = makeStyles({
  hit: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  title: { ...typography.bodyStrong, color: tokens.colorNeutralForeground1 },
  snippet: { ...typography.body, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  about: {
    ...typography.small,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalS}`,
    margin: 0,
    color: tokens.colorNeutralForeground3,
  },
  kind: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  /** One line: what it belongs to may be a long sentence. */
  within: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

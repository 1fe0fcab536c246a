import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useUpdateFormStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  /** A list to choose from is no wider than its form, however long its words are. */
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  heading: { ...typography.bodyStrong, margin: 0 },
  /** The buttons' words begin where the line's do. */
  underLine: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  wholeRow: { gridColumnStart: 1, gridColumnEnd: -1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  kept: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground2 },
  failure: { ...typography.body, margin: 0, color: tokens.colorStatusDangerForeground1 },
});

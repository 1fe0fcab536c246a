import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useAnswerFormStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalL, maxWidth: '70ch' },
  field: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0 },
  label: { ...typography.body, fontWeight: tokens.fontWeightSemibold },
  quiet: { ...typography.body, color: tokens.colorNeutralForeground2, margin: 0 },
  text: {
    ...typography.body,
    font: 'inherit',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '88px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  scale: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    border: 'none',
    margin: 0,
    padding: 0,
  },
  step: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '44px' },
  error: { ...typography.body, color: tokens.colorStatusDangerForeground1, margin: 0 },
  end: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

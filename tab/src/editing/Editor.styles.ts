import { makeStyles } from '@fluentui/react-components';
import { touchTarget } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useEditorStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, paddingBottom: tokens.spacingVerticalXXL },
  footer: { flexWrap: 'wrap' },
  continued: {
    ...typography.body,
    margin: 0,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  problem: {
    ...typography.body,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteRedBorder2}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteRedBackground1,
  },
  problemTitle: { ...typography.bodyStrong, margin: 0 },
  problemList: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  problemLink: {
    ...typography.body,
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    cursor: 'pointer',
  },
  fieldset: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { ...typography.bodyStrong, padding: 0, marginBottom: tokens.spacingVerticalXS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  growing: { flexGrow: 1, flexBasis: '140px', minWidth: 0 },
  /** A list to choose from is no wider than its form, however long its words are. */
  choiceField: { gridTemplateColumns: 'minmax(0, 1fr)' },
  choices: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '264px',
    overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  choice: { minHeight: touchTarget },
  hint: { ...typography.small, margin: 0, color: tokens.colorNeutralForeground3 },
});

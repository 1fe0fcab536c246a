import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../ui/tokens';

export const useSearchViewStyles = makeStyles({
  field: { display: 'flex', maxWidth: '720px' },
  results: {
    maxWidth: '960px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
});

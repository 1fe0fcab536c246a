import { makeStyles } from '@fluentui/react-components';
import { onPaper } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useEventToolsStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, [onPaper]: { display: 'none' } },
  others: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, flexBasis: '100%' },
  said: { ...typography.body, margin: 0, flexBasis: '100%', ':empty': { display: 'none' } },
});

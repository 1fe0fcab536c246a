import { makeStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';
import { tokens } from '../ui/tokens';
import { typography } from '../ui/typography';

export const useReaderStyles = makeStyles({
  reader: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  face: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '28px',
    height: '28px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    [onNarrow]: { display: 'none' },
  },
  organisation: {
    ...typography.body,
    minWidth: 0,
    maxWidth: '32ch',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [onNarrow]: { ...typography.small, maxWidth: '18ch' },
  },
  // On a phone there is no room to say what is not known.
  quiet: { color: tokens.colorNeutralForeground3, [onNarrow]: { display: 'none' } },
});

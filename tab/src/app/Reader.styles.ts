import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { onNarrow } from '../ui/breakpoints';

export const useReaderStyles = makeStyles({
  reader: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  face: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '28px',
    height: '28px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  organisation: {
    ...typographyStyles.body1,
    minWidth: 0,
    maxWidth: '32ch',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [onNarrow]: { ...typographyStyles.caption1, maxWidth: '14ch' },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

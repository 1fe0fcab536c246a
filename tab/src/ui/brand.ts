import type { BrandVariants } from '@fluentui/react-components';

/** The network's petrol. The main step, 80, has a contrast of 5.6:1 on white; 110 has 5.2:1 on the dark theme's grey. */
export const brand: BrandVariants = {
  10: '#021216',
  20: '#062029',
  30: '#08303C',
  40: '#0A3F4F',
  50: '#0C4D60',
  60: '#0E5A6F',
  70: '#11667D',
  80: '#14718B',
  90: '#2F8199',
  100: '#4692A9',
  110: '#5EA5BA',
  120: '#7AB7C9',
  130: '#98C9D7',
  140: '#B6DBE5',
  150: '#D2E9F0',
  160: '#E9F5F8',
};

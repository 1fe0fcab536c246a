import { tokens } from './tokens';

const base = { fontFamily: tokens.fontFamilyBase, fontWeight: tokens.fontWeightRegular };
const strong = { fontFamily: tokens.fontFamilyBase, fontWeight: tokens.fontWeightSemibold };

/** The five sizes of the tab, two weights: 28/36, 20/28, 16/22, 14/20 and 12/16. */
export const typography = {
  /** A page's heading. */
  title: { ...strong, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  /** The one thing that matters most in a block. */
  large: { ...strong, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  /** A block's heading, a figure in a table. */
  heading: { ...strong, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  body: { ...base, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  bodyStrong: { ...strong, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  /** What may be passed over: dates, sources, counts. */
  small: { ...base, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
} as const;

import { createDarkTheme, createLightTheme, type Theme, teamsHighContrastTheme } from '@fluentui/react-components';
import { brand } from './brand';

const fontFamilyBase =
  "'Segoe UI', 'Open Sans', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif";

/** Fluent's own dark steps of a petrol are too dark to read on its grey: text, links and lines take the next lighter ones. */
const readableInDark: Partial<Theme> = {
  colorBrandForeground1: brand[110],
  colorBrandForeground2: brand[120],
  colorBrandForegroundLink: brand[110],
  colorBrandForegroundLinkHover: brand[120],
  colorBrandForegroundLinkPressed: brand[130],
  colorCompoundBrandForeground1: brand[110],
  colorCompoundBrandForeground1Hover: brand[120],
  colorCompoundBrandForeground1Pressed: brand[130],
  colorCompoundBrandStroke: brand[110],
  colorCompoundBrandStrokeHover: brand[120],
  colorBrandStroke1: brand[110],
};

/** The three themes that Teams has, in the network's colour. */
export const themes: Readonly<Record<'light' | 'dark' | 'contrast', Theme>> = {
  light: { ...createLightTheme(brand), fontFamilyBase },
  dark: { ...createDarkTheme(brand), ...readableInDark, fontFamilyBase },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
};

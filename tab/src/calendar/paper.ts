import { makeStaticStyles } from '@fluentui/react-components';
import { themes } from '../ui/theme';

/** Marks what is printed in the light theme's colours, whichever theme the screen has. */
export const paperClass = 'kaselo-paper';

const colours = Object.entries(themes.light)
  .filter(([name]) => name.startsWith('color'))
  .map(([name, colour]) => `--${name}: ${colour};`)
  .join(' ');

/** Paper is white: a dark theme's light letters would not be seen on it. A month is wider than it is high. */
export const useOnPaper = makeStaticStyles(
  `@media print { .${paperClass} { ${colours} color: ${themes.light.colorNeutralForeground1}; } } @page wide { size: A4 landscape; }`,
);

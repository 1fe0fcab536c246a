import { themes } from '../ui/theme';

/** Marks what is printed in the light theme's colours, whichever theme the screen has. */
export const paperClass = 'kaselo-paper';

const colours = Object.entries(themes.light)
  .filter(([name]) => name.startsWith('color'))
  .map(([name, colour]) => `--${name}: ${colour};`)
  .join(' ');

/**
 * How the calendar is printed. Paper is white: a dark theme's light letters would not be seen on it. What is wider than
 * it is high lies on its side.
 */
export const OnPaper = ({ wide }: { readonly wide: boolean }) => (
  <style media="print">
    {`.${paperClass} { ${colours} color: ${themes.light.colorNeutralForeground1}; } @page { size: A4 ${wide ? 'landscape' : 'portrait'}; margin: 12mm; }`}
  </style>
);

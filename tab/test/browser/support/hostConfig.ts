export type HostTheme = 'light' | 'dark';

/** Teams' own colours, as far as our cards use any. */
const palettes = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    emphasis: '#f5f5f5',
    text: '#242424',
    quiet: '#616161',
    attention: '#b10e1c',
    line: '#d1d1d1',
    field: '#ffffff',
    accent: '#5b5fc7',
  },
  dark: {
    page: '#141414',
    card: '#292929',
    emphasis: '#1f1f1f',
    text: '#ffffff',
    quiet: '#d6d6d6',
    attention: '#f1707b',
    line: '#666666',
    field: '#1f1f1f',
    accent: '#9ea2ff',
  },
} as const;

const colour = (both: string) => ({ default: both, subtle: both });

const foregroundOf = (theme: HostTheme) => {
  const { text, quiet, attention, accent } = palettes[theme];
  const plain = { default: text, subtle: quiet };
  return { default: plain, dark: plain, light: plain, accent: colour(accent), attention: colour(attention), good: plain, warning: plain };
};

/** A host as Teams is one: its spacing, sizes and colours. */
export const hostConfigOf = (theme: HostTheme) => {
  const { card, emphasis, line } = palettes[theme];
  const foregroundColors = foregroundOf(theme);
  return {
    supportsInteractivity: true,
    fontFamily: "'Segoe UI', 'Open Sans', system-ui, sans-serif",
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    spacing: { none: 0, small: 4, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 12 },
    separator: { lineThickness: 1, lineColor: line },
    containerStyles: {
      default: { backgroundColor: card, foregroundColors },
      emphasis: { backgroundColor: emphasis, foregroundColors },
    },
    textStyles: { heading: { weight: 'bolder', size: 'medium' } },
    textBlock: { headingLevel: 2 },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', spacing: 'small' },
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline' },
    },
  };
};

/** What a host adds to the renderer's own elements: buttons, fields, and the card's frame. */
export const styleOf = (theme: HostTheme): string => {
  const { page, card, text, line, field, accent } = palettes[theme];
  return `
    body { margin: 0; background: ${page}; color: ${text}; font-family: 'Segoe UI', 'Open Sans', system-ui, sans-serif; font-size: 14px; line-height: 20px; }
    h1 { position: absolute; clip-path: inset(50%); }
    main { padding: 16px; display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
    section { background: ${card}; border: 1px solid ${line}; border-radius: 4px; overflow: hidden; }
    p { margin: 0; }
    .ac-textBlock, .ac-richTextBlock { line-height: 20px !important; }
    .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
    .ac-pushButton { background: ${card}; color: ${text}; border: 1px solid ${line}; border-radius: 4px; min-height: 32px; padding: 5px 12px; font: 600 14px/20px 'Segoe UI', 'Open Sans', system-ui, sans-serif; text-align: left; white-space: normal !important; }
    .ac-pushButton > div { white-space: normal !important; }
    .ac-input { box-sizing: border-box; width: 100%; background: ${field}; color: ${text}; border: 1px solid ${line}; border-radius: 4px; padding: 6px 12px; min-height: 32px; font: 400 14px/20px 'Segoe UI', 'Open Sans', system-ui, sans-serif; }
    .ac-input::placeholder { color: ${palettes[theme].quiet}; opacity: 1; }
    textarea.ac-input { min-height: 64px; }
    a { color: ${accent}; }`;
};

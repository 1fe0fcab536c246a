import { themes } from '../../ui/theme';

/** What an element looks like by its style sheet, which does not travel with the picture. */
const painted = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
];

const margin = 24;
const lineHeight = 20;

/** What stands above and below the drawing in its picture. */
export type PictureText = { readonly title: string; readonly below: readonly string[] };

/** The drawing as an SVG file of its own, in the light theme's colours, with its title and its source. */
export const pictureOf = (drawing: SVGSVGElement, { title, below }: PictureText): { svg: string; width: number; height: number } => {
  const { light } = themes;
  const view = drawing.viewBox.baseVal;
  const [width, drawn] = [view.width + 2 * margin, view.height];
  const height = drawn + 2 * margin + lineHeight * 2 + below.length * lineHeight;
  const picture = svgElement('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` });
  const letters = { 'font-family': light.fontFamilyBase, fill: light.colorNeutralForeground1 };
  picture.append(svgElement('rect', { width, height, fill: light.colorNeutralBackground1 }));
  picture.append(svgText(title, { ...letters, x: margin, y: margin + 12, 'font-size': 16, 'font-weight': 600 }));
  const body = svgElement('g', { transform: `translate(${margin} ${margin + lineHeight + 8})` });
  body.append(...inLightColours(drawing));
  picture.append(body);
  for (const [at, text] of below.entries()) {
    picture.append(svgText(text, { ...letters, x: margin, y: drawn + margin + lineHeight * (at + 2.5), 'font-size': 12 }));
  }
  return { svg: new XMLSerializer().serializeToString(picture), width, height };
};

/** The drawing's parts with their styles written on them, as they would be on white paper. */
function inLightColours(drawing: SVGSVGElement): readonly ChildNode[] {
  const host = document.createElement('div');
  host.style.cssText = `position:absolute;inset:0 auto auto -9999px;width:${drawing.viewBox.baseVal.width}px`;
  for (const [name, value] of Object.entries(themes.light)) host.style.setProperty(`--${name}`, String(value));
  const copy = document.importNode(drawing, true);
  host.append(copy);
  document.body.append(host);
  try {
    for (const element of copy.querySelectorAll<SVGElement>('*')) {
      const style = window.getComputedStyle(element);
      for (const property of painted) element.setAttribute(property, style.getPropertyValue(property));
      for (const attribute of [
        'class',
        'role',
        'tabindex',
        'aria-label',
        'aria-selected',
        'aria-hidden',
        'aria-describedby',
        'aria-orientation',
      ])
        element.removeAttribute(attribute);
    }
    for (const element of copy.querySelectorAll('[data-focus]')) element.remove();
    return [...copy.childNodes];
  } finally {
    host.remove();
  }
}

/** The same as a PNG, twice as sharp as it is large. */
export const pngOf = async ({ svg, width, height }: ReturnType<typeof pictureOf>): Promise<Blob> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * 2, height * 2];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the picture could not be drawn')) : resolve(blob)), 'image/png'),
  );
};

const svgElement = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};

const svgText = (text: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const element = svgElement('text', attributes);
  element.textContent = text;
  return element;
};

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Picture, readPng } from './png';

const icon = (name: string) => readPng(readFileSync(resolve(__dirname, '../../../appPackage', name)));

type Pixel = Picture['pixels'][number];
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** The smallest box around every pixel that is part of the drawing; the last column and row included. */
const boxAround = ({ width, pixels }: Picture, isDrawn: (pixel: Pixel) => boolean): Box => {
  const drawn = pixels.flatMap((pixel, at) => (isDrawn(pixel) ? [{ x: at % width, y: Math.floor(at / width) }] : []));
  const [xs, ys] = [drawn.map(({ x }) => x), drawn.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};

test('In the app store a person sees a picture that fills its square, in the network’s petrol', () => {
  const { width, height, pixels } = icon('color.png');
  expect([width, height]).toEqual([192, 192]);
  expect(pixels.every(([, , , opacity]) => opacity === 255)).toBe(true);
  for (const corner of [0, width - 1, width * (height - 1), width * height - 1]) expect(pixels[corner]).toEqual([0x14, 0x71, 0x8b, 255]);
});

test('Whatever shape Teams cuts the picture to, nothing of the sign is cut off: it keeps to the 120 by 120 in the middle', () => {
  const color = icon('color.png');
  const { left, right, top, bottom } = boxAround(color, ([red, green, blue]) => red !== 0x14 || green !== 0x71 || blue !== 0x8b);
  for (const side of [left, top]) expect(side).toBeGreaterThanOrEqual(36);
  for (const side of [right, bottom]) expect(side).toBeLessThan(156);
  // In the middle, too, by the eye: as much room on one side as on the other.
  expect(Math.abs(left - (191 - right))).toBeLessThanOrEqual(4);
  expect(Math.abs(top - (191 - bottom))).toBeLessThanOrEqual(4);
});

test('In the side bar a person sees a white outline on whatever colour Teams has', () => {
  const { width, height, pixels } = icon('outline.png');
  expect([width, height]).toEqual([32, 32]);
  const drawn = pixels.filter(([, , , opacity]) => opacity > 0);
  expect(drawn.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
  expect(drawn.length).toBeGreaterThan(100);
  expect(drawn.length).toBeLessThan(pixels.length / 2);
});

test('The outline wastes none of its 32 pixels on a margin, and is cut off nowhere', () => {
  const { left, right, top, bottom } = boxAround(icon('outline.png'), ([, , , opacity]) => opacity > 127);
  expect([top, 31 - bottom].every((margin) => margin >= 0 && margin <= 2)).toBe(true);
  expect([left, 31 - right].every((margin) => margin >= 0 && margin <= 5)).toBe(true);
});

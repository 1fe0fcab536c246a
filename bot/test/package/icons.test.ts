import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readPng } from './png';

const icon = (name: string) => readPng(readFileSync(resolve(__dirname, '../../../appPackage', name)));

test('In the app store a person sees a picture that fills its square, in the network’s petrol', () => {
  const { width, height, pixels } = icon('color.png');
  expect([width, height]).toEqual([192, 192]);
  expect(pixels.every(([, , , opacity]) => opacity === 255)).toBe(true);
  for (const corner of [0, width - 1, width * (height - 1), width * height - 1]) expect(pixels[corner]).toEqual([0x14, 0x71, 0x8b, 255]);
});

test('In the side bar a person sees a white outline on whatever colour Teams has', () => {
  const { width, height, pixels } = icon('outline.png');
  expect([width, height]).toEqual([32, 32]);
  const drawn = pixels.filter(([, , , opacity]) => opacity > 0);
  expect(drawn.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
  expect(drawn.length).toBeGreaterThan(100);
  expect(drawn.length).toBeLessThan(pixels.length / 2);
});

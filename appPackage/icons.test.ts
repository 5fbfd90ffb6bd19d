import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { iconSizes, renderIcons } from './make-icons.ts';

type Pixel = { red: number; green: number; blue: number; alpha: number };

const folder = join(process.cwd(), 'appPackage');
const names = Object.keys(iconSizes) as (keyof typeof iconSizes)[];
const file = (name: string): Buffer => readFileSync(join(folder, name));

/** Width and height as the PNG's own header has them. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** The picture's pixels, colours multiplied by alpha, by drawing the PNG once more without scaling it. */
function pixelsOf(png: Buffer): Pixel[] {
  const [width, height] = sizeOf(png);
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  const bytes = new Resvg(svg).render().pixels;
  return Array.from({ length: width * height }, (_none, pixel) => ({
    red: bytes[pixel * 4] ?? 0,
    green: bytes[pixel * 4 + 1] ?? 0,
    blue: bytes[pixel * 4 + 2] ?? 0,
    alpha: bytes[pixel * 4 + 3] ?? 0,
  }));
}

const white = ({ red, green, blue, alpha }: Pixel): boolean =>
  [red, green, blue].every((part) => part === alpha);

test.each(names)('%s has the size Teams asks for', (name) => {
  expect(sizeOf(file(name))).toEqual([iconSizes[name], iconSizes[name]]);
});

test.each(names)('%s is what its drawing gives', (name) => {
  expect(pixelsOf(file(name))).toEqual(pixelsOf(renderIcons(folder)[name]));
});

test('the manifest names these three', () => {
  const { icons } = JSON.parse(file('manifest.json').toString()) as { icons: Record<string, string> };
  expect(Object.values(icons).sort()).toEqual([...names].sort());
});

test('the outline is white and transparent, and nothing else', () => {
  const pixels = pixelsOf(file('outline.png'));
  expect(pixels.filter((pixel) => !white(pixel))).toEqual([]);
  expect(pixels.filter((pixel) => pixel.alpha === 255).length).toBeGreaterThan(50);
  expect(pixels.filter((pixel) => pixel.alpha === 0).length).toBeGreaterThan(400);
});

test('an outline in colour would be caught', () => {
  expect(pixelsOf(file('color32x32.png')).every(white)).toBe(false);
});

test('the colour icon fills its square, and the small one has no background', () => {
  expect(pixelsOf(file('color.png')).every((pixel) => pixel.alpha === 255)).toBe(true);
  expect(pixelsOf(file('color32x32.png'))[0]?.alpha).toBe(0);
});

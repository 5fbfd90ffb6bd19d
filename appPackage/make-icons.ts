/**
 * Renders the app's icons from their drawings: `node appPackage/make-icons.ts`.
 * Teams wants a colour icon of 192 px, a white outline of 32 px and a small colour icon without background.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Dark enough on white, light enough on black: the small icon stands on both. */
const smallIconColours = { rings: '#1B8296', link: '#C77C02' };

export const iconSizes = { 'color.png': 192, 'outline.png': 32, 'color32x32.png': 32 };

/** The PNG files, by name, from the two drawings in the folder. */
export function renderIcons(folder: string): Record<keyof typeof iconSizes, Buffer> {
  const colour = readFileSync(join(folder, 'icon-color.svg'), 'utf8');
  const outline = readFileSync(join(folder, 'icon-outline.svg'), 'utf8');
  return {
    'color.png': render(colour, iconSizes['color.png']),
    'outline.png': render(outline, iconSizes['outline.png']),
    'color32x32.png': render(inColour(outline), iconSizes['color32x32.png']),
  };
}

function inColour(outline: string): string {
  return Object.entries(smallIconColours).reduce(
    (svg, [part, colour]) => svg.replace(`id="${part}"`, `stroke="${colour}"`),
    outline,
  );
}

function render(svg: string, width: number): Buffer {
  return new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
}

const script = process.argv[1];
if (script?.endsWith('make-icons.ts')) {
  const folder = dirname(script);
  for (const [name, png] of Object.entries(renderIcons(folder))) writeFileSync(join(folder, name), png);
}

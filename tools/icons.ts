/** Renders the icon, drawn as SVG, to the sizes that browsers ask for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const SIZES = [16, 32, 48, 128] as const;
const DRAWING = join(import.meta.dirname, 'icon.svg');

export const iconFiles = (): { name: string; png: Uint8Array }[] => {
  const svg = readFileSync(DRAWING, 'utf8');
  return SIZES.map((size) => ({
    name: `icons/${size}.png`,
    png: new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng(),
  }));
};

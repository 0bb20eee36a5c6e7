/** The picture by which a page is known: the organisation's logo, its largest icon, or the picture for sharing. */
import { webAddress } from './addresses.ts';
import { readJsonLd } from './json-ld.ts';
import type { Line, Markup } from './markup.ts';

/** What an icon measures when the page does not say: Apple's asks for 180, a favicon is small. */
const USUAL: Readonly<Record<string, number>> = {
  icon: 16,
  'apple-touch-icon': 180,
  'apple-touch-icon-precomposed': 180,
};

/** A drawing of any size comes last: `createImageBitmap` in a worker refuses SVG, so it could not be compared. */
const DRAWING = 1;

/** The side of an icon in pixels; 0 for a line that is none. */
const sideOf = ({ rel, sizes, type, href }: Line): number => {
  const kind = rel.find((one) => Object.hasOwn(USUAL, one));
  if (kind === undefined) return 0;
  if (/svg/.test(type) || /\.svg(?:[?#]|$)/i.test(href) || /\bany\b/i.test(sizes)) return DRAWING;
  const sides = [...sizes.matchAll(/(\d{1,5})x\d{1,5}/gi)].map((found) => Number(found[1]));
  return Math.max(0, ...sides) || (USUAL[kind] ?? 0);
};

/**
 * The logo's address, or null.
 * @param base what relative addresses start from
 */
export const logoOf = (markup: Markup, base: URL | null): string | null => {
  const icons = markup.lines.map((line) => ({ href: line.href, side: sideOf(line) })).filter(({ side }) => side > 0);
  const texts = [
    ...readJsonLd(markup.data.map(({ text }) => text)).logos,
    ...icons.sort((a, b) => b.side - a.side).map(({ href }) => href),
    markup.image,
  ];
  for (const text of texts) {
    const address = text === '' ? null : webAddress(text, base);
    if (address) return address.href;
  }
  return null;
};

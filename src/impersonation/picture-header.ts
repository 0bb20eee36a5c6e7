/** What a picture's first bytes say: its kind and measures, read before anything is decoded. */

export type PictureType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';

/** Measures in pixels, both above zero. */
export type Picture = { type: PictureType; width: number; height: number };

type Size = { width: number; height: number };
type Reader = (bytes: Uint8Array) => Size | null;

/** Profile pictures are smaller by far; more than this is a mistake, or meant to fill the memory. */
const LARGEST_SIDE = 4096;
const MOST_PIXELS = 12_000_000;

/** Whether a picture is larger than we decode. */
export const isHuge = ({ width, height }: Size): boolean =>
  width > LARGEST_SIDE || height > LARGEST_SIDE || width * height > MOST_PIXELS;

/** Bytes as letters, for the marks that formats begin with. */
const letters = (bytes: Uint8Array, from: number, count: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + count));

/** A number of so many bytes, lowest first; NaN beyond the end, which no comparison lets through. */
const little = (bytes: Uint8Array, from: number, count: number): number => {
  let value = 0;
  for (let index = count - 1; index >= 0; index--) value = value * 256 + (bytes[from + index] ?? Number.NaN);
  return value;
};

/** The same, highest first. */
const big = (bytes: Uint8Array, from: number, count: number): number => {
  let value = 0;
  for (let index = 0; index < count; index++) value = value * 256 + (bytes[from + index] ?? Number.NaN);
  return value;
};

const pngSize: Reader = (bytes) =>
  big(bytes, 8, 4) === 13 && letters(bytes, 12, 4) === 'IHDR'
    ? { width: big(bytes, 16, 4), height: big(bytes, 20, 4) }
    : null;

/** Where the blocks of a GIF that begin here have ended: each says its length, the last one none. */
const afterBlocks = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while ((bytes[at] ?? 0) > 0) at += (bytes[at] ?? 0) + 1;
  return at + 1;
};

const colours = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** The screen, or its first frame where that reaches further: decoders make room for it. */
const gifSize: Reader = (bytes) => {
  let at = 13 + colours(bytes[10] ?? 0);
  while (bytes[at] === 0x21) at = afterBlocks(bytes, at + 2);
  if (bytes[at] !== 0x2c) return null;
  const [width, height] = [little(bytes, 6, 2), little(bytes, 8, 2)];
  return {
    width: Math.max(width, little(bytes, at + 1, 2) + little(bytes, at + 5, 2)),
    height: Math.max(height, little(bytes, at + 3, 2) + little(bytes, at + 7, 2)),
  };
};

/** Markers of JPEG frames: all of C0 to CF but the three that hold tables. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Data, the end, and markers without a length: no frame comes before or among them. */
const isStop = (marker: number): boolean => marker < 0xc0 || (marker >= 0xd0 && marker <= 0xda);

/** Walks over the segments to the first frame; a small picture inside a segment is never looked at. */
const jpegSize: Reader = (bytes) => {
  let at = 2;
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (isStop(marker)) return null;
    else if (isFrame(marker)) return { height: big(bytes, at + 5, 2), width: big(bytes, at + 7, 2) };
    else at += 2 + big(bytes, at + 2, 2);
  }
  return null;
};

const webpSize: Reader = (bytes) => {
  const kind = letters(bytes, 12, 4);
  if (kind === 'VP8X') return { width: little(bytes, 24, 3) + 1, height: little(bytes, 27, 3) + 1 };
  if (kind === 'VP8L' && bytes[20] === 0x2f) {
    const packed = little(bytes, 21, 4);
    return { width: (packed % 0x4000) + 1, height: (Math.floor(packed / 0x4000) % 0x4000) + 1 };
  }
  if (kind === 'VP8 ' && big(bytes, 23, 3) === 0x9d012a)
    return { width: little(bytes, 26, 2) % 0x4000, height: little(bytes, 28, 2) % 0x4000 };
  return null;
};

const KINDS: readonly { type: PictureType; begins: (bytes: Uint8Array) => boolean; size: Reader }[] = [
  { type: 'image/png', begins: (bytes) => letters(bytes, 0, 8) === '\x89PNG\r\n\x1a\n', size: pngSize },
  { type: 'image/jpeg', begins: (bytes) => big(bytes, 0, 3) === 0xffd8ff, size: jpegSize },
  { type: 'image/gif', begins: (bytes) => /^GIF8[79]a/.test(letters(bytes, 0, 6)), size: gifSize },
  { type: 'image/webp', begins: (bytes) => /^RIFF....WEBP/s.test(letters(bytes, 0, 12)), size: webpSize },
];

/**
 * Reads kind and measures from the bytes themselves; what a server calls them does not count.
 * @param bytes from the beginning of the file; a part of it may do
 * @returns null for every other format (SVG and HTML too), and where the measures are missing, cut off or none
 */
export const pictureKind = (bytes: Uint8Array): Picture | null => {
  const kind = KINDS.find(({ begins }) => begins(bytes));
  const size = kind?.size(bytes);
  return kind && size && size.width > 0 && size.height > 0 ? { type: kind.type, ...size } : null;
};

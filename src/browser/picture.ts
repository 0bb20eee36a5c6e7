/** The hash of a picture on the web, such as an account's profile picture. For pages and the background alike. */
import { differenceHash, greyOf } from '../impersonation/picture-hash.ts';
import { isHuge, pictureKind } from '../impersonation/picture-header.ts';

const PATIENCE = 10_000;
const LIMIT = 2 * 1024 * 1024;

/** Far more than the hash looks at, and little enough for the memory. */
const SIDE = 128;

export type Trouble = 'ungranted' | 'unreachable' | 'large' | 'not-a-picture' | 'huge';
export type Hashed = { hash: string } | { trouble: Trouble };

type Bytes = Uint8Array<ArrayBuffer>;

/** The body, or null when it is larger than we take; rejects when the line breaks. */
const readBytes = async (response: Response): Promise<Bytes | null> => {
  const parts: Bytes[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.length;
    if (size <= LIMIT) continue;
    await reader.cancel().catch(() => undefined);
    return null;
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
};

const shrunk = (width: number, height: number): ImageBitmapOptions => {
  if (Math.min(width, height) <= SIDE) return {};
  // One side only: the browser keeps the shape, also of a photograph that it turns upright while decoding.
  return { ...(width < height ? { resizeWidth: SIDE } : { resizeHeight: SIDE }), resizeQuality: 'medium' };
};

const pixelsOf = (bitmap: ImageBitmap): ImageData | undefined => {
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  context?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return context?.getImageData(0, 0, width, height);
};

/**
 * Hashes a picture that is at hand, such as one that a person chose.
 * @param bytes the whole file: PNG, JPEG, GIF (its first frame) or WebP. Anything else is never decoded, whatever it is called
 * @returns the hash, or why there is none; never rejects
 */
export const hashBytes = async (bytes: Bytes): Promise<Hashed> => {
  const kind = pictureKind(bytes);
  if (!kind) return { trouble: 'not-a-picture' };
  if (isHuge(kind)) return { trouble: 'huge' };
  try {
    const blob = new Blob([bytes], { type: kind.type });
    const pixels = pixelsOf(await createImageBitmap(blob, shrunk(kind.width, kind.height)));
    const grey = pixels ? greyOf(pixels.data, pixels.width, pixels.height) : null;
    return grey ? { hash: differenceHash(grey) } : { trouble: 'not-a-picture' };
  } catch {
    return { trouble: 'not-a-picture' };
  }
};

/** Fetches a picture as a stranger would. A redirect is followed, and where it ends must be granted as well. */
const fetchBytes = async (
  address: URL,
  granted: (host: string) => Promise<boolean>,
  signal: AbortSignal,
): Promise<Bytes | Trouble> => {
  if (!(await granted(address.hostname))) return 'ungranted';
  const response = await fetch(address, {
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal,
  });
  const landed = URL.parse(response.url);
  if (!response.ok || landed?.protocol !== 'https:') return 'unreachable';
  if (landed.hostname !== address.hostname && !(await granted(landed.hostname))) return 'ungranted';
  return (await readBytes(response)) ?? 'large';
};

/**
 * Hashes a picture on the web.
 * @param address https only; ten seconds and 2 MiB at most, without cookies or referrer
 * @param granted whether we may ask a host, such as `pbs.twimg.com`
 * @returns the hash, or why there is none ("unreachable" also stands for an address that is no https one); never rejects
 */
export const hashPicture = async (address: string, granted: (host: string) => Promise<boolean>): Promise<Hashed> => {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.username || url.password || url.port) return { trouble: 'unreachable' };
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const got = await fetchBytes(url, granted, stop.signal);
    return typeof got === 'string' ? { trouble: got } : await hashBytes(got);
  } catch {
    return { trouble: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
};

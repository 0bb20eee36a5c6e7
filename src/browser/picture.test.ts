/** A picture is fetched as a stranger would, decoded only when it is one, and every other end has its own word. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashBytes, hashPicture } from './picture.ts';

const ADDRESS = 'https://pics.example/a.png';
const MARK = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

/** The head of a PNG, which is all that is read before decoding. */
const png = (width: number, height: number, more = 0) => {
  const size = (number: number) => [0, 0, number >> 8, number & 0xff];
  return Uint8Array.from([...MARK, ...size(width), ...size(height), 8, 6, 0, 0, 0, ...Array<number>(more).fill(0)]);
};

const decode = vi.fn();
const fetching = vi.fn<typeof fetch>();
const allow = vi.fn(async (host: string) => host === 'pics.example');

/** The reply of a host, landed where it says. */
const reply = (body: BodyInit, landed = ADDRESS, status = 200): Response => {
  const response = new Response(body, { status });
  Object.defineProperty(response, 'url', { value: landed });
  return response;
};

/** A canvas that holds a chequered picture, whatever is drawn on it. */
const canvas = (width: number, height: number) => {
  const dark = (at: number) => (Math.floor((at % width) / 8) + Math.floor(at / width / 8)) % 2 === 0;
  const data = new Uint8ClampedArray(width * height * 4).map((_, at) => (at % 4 === 3 || dark(at >> 2) ? 255 : 0));
  return { getContext: () => ({ drawImage: () => undefined, getImageData: () => ({ data, width, height }) }) };
};

beforeEach(() => {
  vi.stubGlobal('fetch', fetching);
  vi.stubGlobal('createImageBitmap', decode);
  vi.stubGlobal(
    'OffscreenCanvas',
    vi.fn(function OffscreenCanvas(width: number, height: number) {
      return canvas(width, height);
    }),
  );
  decode.mockResolvedValue({ width: 64, height: 64, close: () => undefined });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetAllMocks();
  vi.useRealTimers();
  allow.mockImplementation(async (host) => host === 'pics.example');
});

describe('a picture on the web', () => {
  it('is asked without cookies or referrer, and hashed', async () => {
    fetching.mockResolvedValue(reply(png(64, 64)));
    expect(await hashPicture(ADDRESS, allow)).toEqual({ hash: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect(fetching.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it.each([
    'http://pics.example/a.png',
    'https://me:secret@pics.example/',
    'https://pics.example:8443/',
    'data:,x',
    '',
  ])('is not asked at %j', async (address) => {
    expect(await hashPicture(address, allow)).toEqual({ trouble: 'unreachable' });
    expect(fetching).not.toHaveBeenCalled();
  });

  it('is not asked of a host that is not granted, nor believed where a redirect ends on one', async () => {
    expect(await hashPicture('https://other.example/a.png', allow)).toEqual({ trouble: 'ungranted' });
    expect(fetching).not.toHaveBeenCalled();
    fetching.mockResolvedValue(reply(png(64, 64), 'https://other.example/a.png'));
    expect(await hashPicture(ADDRESS, allow)).toEqual({ trouble: 'ungranted' });
    expect(decode).not.toHaveBeenCalled();
  });

  it('that does not come is unreachable: an error, a refusal, a broken line, a question that fails', async () => {
    fetching.mockResolvedValueOnce(reply('', ADDRESS, 404)).mockRejectedValueOnce(new TypeError('no such host'));
    const broken = new ReadableStream({ start: (line) => line.error(new Error('reset')) });
    fetching.mockResolvedValueOnce(reply(broken));
    for (let round = 0; round < 3; round++)
      expect(await hashPicture(ADDRESS, allow)).toEqual({ trouble: 'unreachable' });
    allow.mockRejectedValue(new Error('no permissions'));
    expect(await hashPicture(ADDRESS, allow)).toEqual({ trouble: 'unreachable' });
  });

  it('is given up after ten seconds', async () => {
    vi.useFakeTimers();
    fetching.mockImplementation(
      (_, init) => new Promise((_done, fail) => init?.signal?.addEventListener('abort', fail)),
    );
    const hashed = hashPicture(ADDRESS, allow);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await hashed).toEqual({ trouble: 'unreachable' });
  });

  it('over 2 MiB is large', async () => {
    fetching.mockResolvedValueOnce(reply(png(64, 64, 2 * 1024 * 1024)));
    expect(await hashPicture(ADDRESS, allow)).toEqual({ trouble: 'large' });
  });
});

describe('the bytes of a picture', () => {
  it('are never decoded when they are something else, or say huge measures', async () => {
    expect(await hashBytes(new TextEncoder().encode('<svg/>'))).toEqual({ trouble: 'not-a-picture' });
    expect(await hashBytes(png(10_000, 10))).toEqual({ trouble: 'huge' });
    expect(decode).not.toHaveBeenCalled();
  });

  it('are scaled by their shorter side alone, and only downwards', async () => {
    for (const [width, height] of [
      [400, 900],
      [900, 400],
      [100, 3000],
    ] as const)
      await hashBytes(png(width, height));
    expect(decode.mock.calls.map(([, { resizeQuality: _, ...sides }]) => sides)).toEqual([
      { resizeWidth: 128 },
      { resizeHeight: 128 },
      {},
    ]);
  });

  it('that cannot be decoded after all are no picture', async () => {
    decode.mockRejectedValue(new Error('broken'));
    expect(await hashBytes(png(64, 64))).toEqual({ trouble: 'not-a-picture' });
  });
});

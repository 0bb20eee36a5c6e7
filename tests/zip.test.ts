/** A package's bytes depend on the names and contents of its files, and on nothing else. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { zipOf } from '../tools/package/zip.ts';

const FILES = ['manifest.json', 'assets/é.js', 'assets/B.js', 'assets/a.js'].map((name) => ({
  name,
  bytes: strToU8(`the text of ${name}`),
}));

describe('a package', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it('holds every file as it was', () => {
    const packed = unzipSync(zipOf(FILES));
    for (const { name } of FILES) expect(strFromU8(packed[name] ?? new Uint8Array())).toBe(`the text of ${name}`);
    expect(Object.keys(packed)).toHaveLength(FILES.length);
  });

  it('is the same in whatever order the files came', () => {
    expect(zipOf([...FILES].reverse())).toEqual(zipOf(FILES));
  });

  it.each(['Pacific/Kiritimati', 'America/Adak'])('is the same in %s, years from now', (zone) => {
    const now = zipOf(FILES);
    vi.stubEnv('TZ', zone);
    vi.useFakeTimers({ now: Date.UTC(2040, 11, 31, 23) });
    expect(zipOf(FILES)).toEqual(now);
  });

  it('is another one when a single byte is', () => {
    const [first, ...rest] = FILES.map((one) => ({ ...one }));
    const changed = [{ name: first?.name ?? '', bytes: strToU8('the text of manifest.jsoN') }, ...rest];
    expect(zipOf(changed)).not.toEqual(zipOf(FILES));
  });
});

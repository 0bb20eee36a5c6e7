/** One zip file from files in memory: the same bytes on every machine, in every time zone and at every hour. */
import { type Zippable, zipSync } from 'fflate';

/** The path inside the zip, with `/`, and the bytes. */
export type PackedFile = { name: string; bytes: Uint8Array };

/** The oldest time a zip can tell. Local, because zips hold the time of the clock on the wall, without its zone. */
const noTime = (): Date => new Date(1980, 0, 1);

const UNIX = 3;
const PLAIN_FILE = 0o100644 << 16;

/** In the order of their bytes; `sort` by language differs between machines. */
const inOrder = (files: readonly PackedFile[]): PackedFile[] =>
  [...files].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));

/**
 * Packs files.
 * @param files in any order; names once each
 * @returns the zip's bytes, which depend on the names and contents alone
 */
export const zipOf = (files: readonly PackedFile[]): Uint8Array => {
  const entries: Zippable = {};
  for (const { name, bytes } of inOrder(files))
    entries[name] = [bytes, { level: 9, mtime: noTime(), os: UNIX, attrs: PLAIN_FILE }];
  return zipSync(entries);
};

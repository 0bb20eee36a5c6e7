/** Reads replies that others recorded and published, when they lie beside the project; none of them is ours to copy. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { platformOf } from '../src/platforms/index.ts';
import { read } from '../src/probe/read.ts';
import { requestOf } from '../src/probe/request.ts';
import { judge } from '../tools/ask/read.ts';

const FOLDER = resolve(import.meta.dirname, '../../shared/recordings');
const THERE = existsSync(FOLDER);
const MOST = 0.95;

type Verdict = 'taken' | 'free' | 'unknown';

type Recording = {
  platform: string;
  handle: string;
  kind: string;
  url: string;
  probe_url?: string;
  landed: string;
  status: number;
  headers: Record<string, string>;
  body: string;
  host?: string;
  match: 'probe' | 'same-endpoint' | 'page' | 'other' | 'block';
  expect: Verdict;
  also_ok?: Verdict[];
  derived?: boolean;
  reconstructed?: boolean;
};

type Row = Recording & { file: string; said: string };

const platformFor = ({ platform, host }: Recording) =>
  platformOf(platform === 'mastodon' && host && host !== 'mastodon.social' ? `mastodon:${host}` : platform);

/** The reply as if it had come from the first probe's own address, wherever it was recorded. */
const byFirstProbe = (one: Recording): string => {
  const platform = platformFor(one);
  const probe = platform?.probes[0];
  const asked = probe && requestOf(probe, one.handle, {})?.url;
  if (!platform || !probe || !asked) return 'unknown';
  return read(platform, probe, one.handle, asked, { ...one, cut: false }, 0).says.replace('nothing', 'unknown');
};

const saidOf = (one: Recording): string => {
  const platform = platformFor(one);
  if (!platform) return 'no such platform';
  const url = one.probe_url ?? one.url;
  const landed = one.landed === one.url ? url : one.landed;
  return judge(platform, one.handle, [{ ...one, url, landed }]).verdict;
};

const rows: Row[] = THERE
  ? readdirSync(FOLDER)
      .filter((file) => file.endsWith('.json'))
      .map((file) => {
        const one: Recording = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
        return { ...one, file, said: saidOf(one) };
      })
  : [];

/** An impossible name is never asked about, which is another way of not knowing. */
const fits = ({ expect: wanted, also_ok = [] }: Recording, said: string): boolean =>
  [wanted, ...also_ok].includes(said === 'impossible' ? 'unknown' : (said as Verdict));

const wrong = (some: readonly Row[]): string[] =>
  some.filter((one) => !fits(one, one.said)).map((one) => `${one.file}: ${one.said}, not ${one.expect}`);

const crossed = rows.filter((one) => one.kind.endsWith('-crossed'));
const counted = rows.filter(
  (one) =>
    (one.match === 'probe' || one.match === 'same-endpoint') &&
    one.expect !== 'unknown' &&
    !one.reconstructed &&
    !one.derived,
);
const right = counted.filter((one) => one.said === one.expect);

describe.skipIf(!THERE)(`recorded replies${THERE ? '' : ' (skipped: ../shared/recordings is not here)'}`, () => {
  it('never draws a wrong verdict', () => {
    console.log(`wrong verdicts: ${wrong(rows).length} of ${rows.length}`);
    expect(wrong(rows)).toEqual([]);
  });

  it('takes no page of another name for the asked one', () => {
    console.log(`wrong over crossed rows: ${wrong(crossed).length} of ${crossed.length}`);
    expect(crossed.filter((one) => one.said === 'taken' || one.said === 'free').map((one) => one.file)).toEqual([]);
  });

  it('is right about nearly all that a probe would have asked', () => {
    console.log(`right on recorded and quoted rows: ${right.length} of ${counted.length}`);
    const missed = counted.filter((one) => !right.includes(one)).map((one) => `${one.file}: ${one.said}`);
    expect(right.length >= MOST * counted.length ? [] : missed).toEqual([]);
  });

  it('lets the first probe decline what was recorded elsewhere', () => {
    const believed = rows.filter((one) => byFirstProbe(one) !== 'unknown' && !fits(one, byFirstProbe(one)));
    expect(believed.map((one) => one.file)).toEqual([]);
  });
});

/** `npm run doctor`: asks every control pair of the real platforms and says which probes still see; needs a network. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askHost } from '../src/browser/ask.ts';
import { PLATFORMS } from '../src/platforms/index.ts';
import type { Platform, Probe } from '../src/probe/platform.ts';
import { read } from '../src/probe/read.ts';
import type { Reply } from '../src/probe/reply.ts';
import { requestOf } from '../src/probe/request.ts';
import { isRotten, judge, randomHandle } from '../src/schedule/control.ts';
import type { Evidence } from '../src/verdict/evidence.ts';

const REPLIES = join(import.meta.dirname, '..', 'tests', 'replies');
const PAUSE = 1_000;

type Told = { evidence: Evidence; reply: Reply; handle: string };

const recordAt = process.argv.indexOf('--record');
const recorded = recordAt < 0 ? undefined : process.argv[recordAt + 1];

const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const tellOf = async (platform: Platform, probe: Probe, handle: string): Promise<Told | null> => {
  const ask = requestOf(probe, handle, {});
  if (!ask) return null;
  const reply = await askHost(ask, () => true);
  await rest(PAUSE);
  return { evidence: read(platform, probe, handle, ask.url, reply, Date.now()), reply, handle };
};

/** Keeps a reply as a test fixture: the body as it came, without cookies, which are never sent either. */
const keep = (platform: Platform, probe: Probe, name: string, { reply, handle }: Told): void => {
  if ('silent' in reply) return;
  const { url, landed, status, headers, body } = reply;
  const { 'set-cookie': _, ...kept } = headers;
  const folder = join(REPLIES, platform.id);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `live-${name}-${probe.id.split('/')[1]}.json`);
  writeFileSync(
    file,
    `${JSON.stringify({ probe: probe.id, handle, url, landed, status, headers: kept, body }, null, 2)}\n`,
  );
  console.log(`    kept ${file}`);
};

const said = ({ evidence, reply }: Told): string => {
  const status = 'silent' in reply ? 'no reply' : `status ${reply.status}`;
  return `${evidence.says === 'nothing' ? evidence.doubt : evidence.says} (${status})`;
};

const hostOf = (probe: Probe, platform: Platform): string =>
  new URL(requestOf(probe, platform.known[0] ?? 'naamwacht', {})?.url ?? 'https://none.invalid').host;

/** @returns whether the probe can still see */
const examine = async (platform: Platform, probe: Probe): Promise<boolean> => {
  const random = await tellOf(platform, probe, randomHandle(platform, Math.random));
  const known: Told[] = [];
  for (const handle of platform.known) {
    const told = await tellOf(platform, probe, handle);
    if (told) known.push(told);
    if (told?.evidence.says === 'taken') break;
  }
  if (!random && known.length === 0) return true;
  const judgement = judge(
    known.map((one) => one.evidence),
    random?.evidence,
    undefined,
    Date.now(),
  );
  const well = judgement.known === 'ok' && judgement.random === 'ok';
  const word = well ? 'sees' : isRotten(judgement) ? 'ROTTEN' : 'NOT ANSWERED';
  console.log(`${word.padEnd(13)} ${probe.id.padEnd(24)} ${hostOf(probe, platform)}`);
  for (const one of known) console.log(`    known ${one.handle}: ${said(one)}`);
  if (random) console.log(`    random ${random.handle}: ${said(random)}`);
  if (recorded === platform.id) {
    for (const one of known) keep(platform, probe, 'known', one);
    if (random) keep(platform, probe, 'random', random);
  }
  return well;
};

const main = async (): Promise<void> => {
  const chosen = PLATFORMS.filter((one) => recorded === undefined || one.id === recorded);
  if (chosen.length === 0) console.log(`There is no platform called ${recorded}.`);
  let [good, bad] = [0, chosen.length === 0 ? 1 : 0];
  for (const platform of chosen) {
    if (!platform.controlled) console.log(`left alone    ${platform.id}: it bears no control pair`);
    for (const probe of platform.controlled ? platform.probes : []) {
      if (requestOf(probe, platform.known[0] ?? 'naamwacht', {}) === null) continue;
      if (await examine(platform, probe)) good += 1;
      else bad += 1;
    }
  }
  console.log(`\n${good} probes see, ${bad} do not.`);
  process.exitCode = bad === 0 ? 0 : 1;
};

await main();

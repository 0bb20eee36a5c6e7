/** The written replies of every platform: one that says taken, one that says free where a platform may say so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLATFORMS } from '../src/platforms/index.ts';
import type { Platform, Probe } from '../src/probe/platform.ts';
import { read } from '../src/probe/read.ts';
import type { Answer, Reply } from '../src/probe/reply.ts';
import { requestOf } from '../src/probe/request.ts';
import type { Evidence } from '../src/verdict/evidence.ts';

/** 2026-11-23, a day like any other. */
export const NOW = 1_795_000_000_000;

const FOLDER = join(import.meta.dirname, 'replies');

/** A reply on a good day, with the question it answers. */
export type Case = {
  platform: Platform;
  probe: Probe;
  /** The file it is written in. */
  name: string;
  says: 'taken' | 'free';
  handle: string;
  asked: string;
  good: Answer;
};

type Written = {
  probe?: string;
  handle: string;
  url: string;
  landed: string;
  status: number;
  headers: Record<string, string>;
  body: string;
};

/** Keys that only exist here, so that probes with a key can be tried as well. */
export const KEYS = { youtube: 'a-key', x: 'a-key' };

const caseIn = (platform: Platform, name: string): Case => {
  const one: Written = JSON.parse(readFileSync(join(FOLDER, platform.id, name), 'utf8'));
  const probe = platform.probes.find(({ id }) => id === one.probe) ?? platform.probes[0];
  const asked = probe && requestOf(probe, one.handle, KEYS)?.url;
  if (!probe || !asked) throw new Error(`${platform.id}/${name}: no probe asks this`);
  const says = name.startsWith('taken') ? 'taken' : 'free';
  return { platform, probe, name, says, handle: one.handle, asked, good: { ...one, cut: false } };
};

/** `taken.json` and `free.json`, and whatever else is said in another way: `taken.suspended.json`. */
const namesOf = ({ id }: Platform): string[] =>
  existsSync(join(FOLDER, id)) ? readdirSync(join(FOLDER, id)).filter((name) => /^(?:taken|free)\b/.test(name)) : [];

export const CASES: readonly Case[] = PLATFORMS.flatMap((platform) =>
  namesOf(platform).map((name) => caseIn(platform, name)),
);

/** What the case's probe says when this comes back instead. */
export const readAs = (one: Case, reply: Reply, handle = one.handle): Evidence =>
  read(one.platform, one.probe, handle, requestOf(one.probe, handle, KEYS)?.url ?? one.asked, reply, NOW);

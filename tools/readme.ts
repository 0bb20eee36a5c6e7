/** The README's table of platforms, made from the platforms themselves. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLATFORMS } from '../src/platforms/index.ts';
import { type BestFree, bestFree } from '../src/probe/best-free.ts';
import type { Platform } from '../src/probe/platform.ts';

const README = join(import.meta.dirname, '..', 'README.md');
const PLACE = /(<!-- platforms -->\n)[\s\S]*?(<!-- \/platforms -->)/;

const FREE: Record<BestFree, string> = { sure: 'yes', likely: 'probably', never: 'never', unasked: 'never' };

const hostsOf = ({ origins }: Platform): string =>
  origins.map((origin) => origin.replace(/^https:\/\/|\/\*$/g, '')).join(', ') || 'none: by hand only';

const inactivityOf = ({ inactivity: { days, dated, firm } }: Platform): string =>
  days === null ? 'none stated' : `${days} days (${[dated, firm ? '' : 'not firm'].filter(Boolean).join(', ')})`;

const rowOf = (platform: Platform): string =>
  `| ${[platform.id, platform.name, platform.usual ? 'yes' : '', hostsOf(platform), FREE[bestFree(platform)], inactivityOf(platform)].join(' | ')} |`;

/** The table as Markdown. */
export const platformTable = (): string =>
  [
    '| id | platform | ticked at first | hosts that learn the name | can it say free? | may be taken away after |',
    '| --- | --- | --- | --- | --- | --- |',
    ...PLATFORMS.map(rowOf),
    '',
  ].join('\n');

/** The README as it should be. */
export const freshReadme = (readme: string): string =>
  readme.replace(PLACE, (_, open, close) => `${open}${platformTable()}${close}`);

export const readReadme = (): string => readFileSync(README, 'utf8');

if (process.argv[1] === import.meta.filename) writeFileSync(README, freshReadme(readReadme()));

/** The table of hosts in the privacy policy and the store's justifications, made from the platforms themselves. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLATFORMS } from '../src/platforms/index.ts';
import type { Platform } from '../src/probe/platform.ts';
import { originsOf } from './manifest.ts';

const ROOT = join(import.meta.dirname, '..');
const PLACE = /(<!-- hosts -->\n)[\s\S]*?(<!-- \/hosts -->)/;

/** Where the table stands, by paths in the project. */
export const WITH_HOSTS = ['docs/privacy.md', 'docs/store/permissions.md'] as const;

const namesFor = (origin: string): string =>
  PLATFORMS.filter(({ origins }) => origins.includes(origin))
    .map(({ name }: Platform) => name)
    .join(', ');

/** The table as Markdown: every host of the manifest and whom it is asked for. */
export const hostTable = (): string =>
  [
    '| host | platform |',
    '| --- | --- |',
    ...originsOf(PLATFORMS).map((origin) => `| \`${origin}\` | ${namesFor(origin)} |`),
    '',
  ].join('\n');

/** A text as it should be. @param text with the two marks between which the table stands */
export const withHosts = (text: string): string =>
  text.replace(PLACE, (_, open, close) => `${open}${hostTable()}${close}`);

if (process.argv[1] === import.meta.filename)
  for (const file of WITH_HOSTS) writeFileSync(join(ROOT, file), withHosts(readFileSync(join(ROOT, file), 'utf8')));

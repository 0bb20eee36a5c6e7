/** Whose code is in the package and under which licence: fails on one that nobody looked at, writes the notices they ask. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Licences that somebody read and found to fit an extension under EUPL-1.2, with what each asks of who passes it on. */
export const ALLOWED: Readonly<Record<string, string>> = {
  MIT: 'the copyright line and the text, with every copy',
  ISC: 'the copyright line and the text, with every copy',
  'BSD-2-Clause': 'the copyright line and the text, with every copy',
  'BSD-3-Clause': 'the copyright line and the text, with every copy; no advertising with its name',
  'MPL-2.0': 'the text, and where the source of the unchanged files can be had',
};

export type Licensed = { name: string; version: string; licence: string; source: string; text: string };

type Manifest = {
  name: string;
  version: string;
  license?: string;
  repository?: string | { url?: string };
  dependencies?: Record<string, string>;
};

const folderOf = (name: string): string => join(ROOT, 'node_modules', name);

const manifestOf = (name: string): Manifest => JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8'));

/** A repository as an address that people can open; empty when none is named. */
const sourceOf = ({ repository }: Manifest): string => {
  const said = (typeof repository === 'string' ? repository : repository?.url) ?? '';
  const path =
    /github(?:\.com)?[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?(?:#.*)?$/.exec(said)?.[1] ??
    /^[\w.-]+\/[\w.-]+$/.exec(said)?.[0];
  return path ? `https://github.com/${path}` : '';
};

/** Vite's file goes on with the licences of what it is built with, none of which comes along. */
const ownPart = (text: string): string => text.split('\n# Licenses of bundled dependencies')[0]?.trim() ?? '';

const textOf = (name: string): string => {
  const file = readdirSync(folderOf(name)).find((one) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(one));
  return file ? ownPart(readFileSync(join(folderOf(name), file), 'utf8')) : '';
};

/** A package with its licence. @param name as in `package.json`; it must be installed */
export const licenceOf = (name: string): Licensed => {
  const manifest = manifestOf(name);
  const { version, license: licence = 'none' } = manifest;
  return { name, version, licence, source: sourceOf(manifest), text: textOf(name) };
};

/** What is wrong with passing a package on, in words; null when nothing is. */
export const flawOf = ({ name, licence, source, text }: Licensed): string | null => {
  if (!Object.hasOwn(ALLOWED, licence)) return `${name} is under ${licence}, which nobody has looked at yet`;
  if (source === '') return `${name} does not say where its source is`;
  return text === '' ? `${name} is under ${licence} and brings no text of it` : null;
};

/** Pieces of the build's own tools that come along in the code. */
const HELPERS: readonly (readonly [RegExp, string])[] = [
  [/^\0vite\//, 'vite'],
  [/^\0rolldown\//, 'rolldown'],
];

/** The packages whose code is among these modules, by name. @param ids of modules, as the bundler names them */
export const packagesIn = (ids: readonly string[]): string[] => {
  const named = ids.flatMap((id) => {
    const inside = id.includes('/node_modules/') ? id.split('/node_modules/').at(-1) : undefined;
    const own = inside
      ?.split('/')
      .slice(0, inside.startsWith('@') ? 2 : 1)
      .join('/');
    return [...(own ? [own] : []), ...HELPERS.filter(([mark]) => mark.test(id)).map(([, name]) => name)];
  });
  return [...new Set(named)].sort();
};

/** What the lists of municipalities ask (CC BY 4.0): see `data/README.md`. */
const DATA = [
  'municipalities.json',
  'Source: Statbel (Directorate-General Statistics, Statistics Belgium), REFNIS 2025, and CBS (Statistics Netherlands),',
  'under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/. Changed: columns were chosen and added.',
].join('\n');

const HEAD = [
  'Naamwacht is under the EUPL-1.2, https://eupl.eu/1.2/en/. It contains the following, unchanged, by others.',
  'Their licences ask that these notices come along.',
].join('\n');

const RULE = '-'.repeat(80);

/** The notices as they come along in the package. */
export const noticesOf = (packages: readonly Licensed[]): string =>
  `${[
    HEAD,
    DATA,
    ...packages.map(
      ({ name, version, licence, source, text }) => `${name} ${version} (${licence})\n${source}\n\n${text}`,
    ),
  ].join(`\n\n${RULE}\n\n`)}\n`;

/** Everything that `package.json` needs at run time, with what that needs in turn. */
export const runtimePackages = (): string[] => {
  const found = new Set<string>();
  const waiting = Object.keys(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).dependencies);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name) || !existsSync(folderOf(name))) continue;
    found.add(name);
    waiting.push(...Object.keys(manifestOf(name).dependencies ?? {}));
  }
  return [...found].sort();
};

const INTRO = `Made by \`npx tsx tools/licences.ts\`; a test holds that it is fresh. The texts themselves come along in the package as
\`licences.txt\`, made by the build of what it really took in. The build stops at a licence that is not listed here.`;

const BESIDES = `Small pieces of the tools that build it (vite, rolldown, both MIT) come along as well. What only tests and builds use
is not in the package and not listed.`;

const CREDITS = `The lists of municipalities carry their own credits (Statbel and CBS, CC BY 4.0): see
[data/README.md](../data/README.md).`;

const AUDIT = `\`npm test\` asks the package registry (\`npm audit\`) whether a flaw is known in any of these, and fails when one is. Where
the registry cannot be reached, or does not answer such questions, the check says "NOT ASKED" aloud and goes on: then
nobody knows, and somebody with internet should run \`npx tsx tools/audit.ts\` before a release.`;

const tableOf = (packages: readonly Licensed[]): string =>
  [
    '| package | version | licence | source |',
    '| --- | --- | --- | --- |',
    ...packages.map((one) => `| ${one.name} | ${one.version} | ${one.licence} | ${one.source} |`),
  ].join('\n');

/** `docs/licences.md` as it should be. */
export const licencesPage = (): string => {
  const packages = runtimePackages().map(licenceOf);
  const used = [...new Set(packages.map(({ licence }) => licence))].sort();
  const asks = used.map((one) => `- **${one}**: ${ALLOWED[one] ?? 'nobody has looked at it yet'}.`).join('\n');
  const parts = ['# Whose code is in the package', INTRO, tableOf(packages), BESIDES];
  const rest = ['## What each licence asks', asks, '## Known flaws', AUDIT, '## Data', CREDITS];
  return `${[...parts, ...rest].join('\n\n')}\n`;
};

export const LICENCES_PAGE = join(ROOT, 'docs', 'licences.md');

if (process.argv[1] === import.meta.filename) writeFileSync(LICENCES_PAGE, licencesPage());

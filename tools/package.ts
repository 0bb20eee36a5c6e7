/** `npm run package`: what the stores take in, `packages/naamwacht-<version>-{chrome,firefox,source}.zip`. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFiles, sourceFiles } from './package/files.ts';
import { zipOf } from './package/zip.ts';
import { builds } from './start/builds.ts';

const ROOT = join(import.meta.dirname, '..');
const PACKAGES = join(ROOT, 'packages');

const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const write = (kind: string, bytes: Uint8Array): void => {
  const name = `naamwacht-${version}-${kind}.zip`;
  writeFileSync(join(PACKAGES, name), bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  console.log(`${sum}  packages/${name}  ${Math.ceil(bytes.length / 1024)} kB`);
};

const built = builds(true);
mkdirSync(PACKAGES, { recursive: true });
write('chrome', zipOf(buildFiles(built.chromium)));
write('firefox', zipOf(buildFiles(built.firefox)));
write('source', zipOf(sourceFiles(ROOT)));

/** A build in a folder of its own, whose version can be raised and lowered as by an update and a step back. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Versions = { folder: string; become: (version: string) => void; remove: () => void };

/** Copies a build. The folder stays the same through all its versions, because Chromium knows an extension by it. */
export const versionsOf = (build: string, version: string): Versions => {
  const folder = mkdtempSync(join(tmpdir(), 'naamwacht-versions-'));
  cpSync(build, folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  const become = (next: string): void =>
    writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), version: next }));
  become(version);
  return { folder, become, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

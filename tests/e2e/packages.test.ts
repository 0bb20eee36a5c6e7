/** The built packages: permissions no wider than the platforms need, valid for their store, small, and safe in a worker. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import linter from 'addons-linter';
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../src/platforms/index.ts';
import { originsOf } from '../../tools/manifest.ts';

const DIST = join(import.meta.dirname, '../../dist');
const manifestOf = (build: string) => JSON.parse(readFileSync(join(DIST, build, 'manifest.json'), 'utf8'));
const HOSTS = [...originsOf(PLATFORMS), 'https://*/*'].sort();

/** The files a page loads whenever it opens: its own scripts with what they import, and what the first of them loads. */
const scriptsOf = (build: string, page: string): string[] => {
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(join(DIST, build, file), 'utf8');
    for (const [, name] of text.matchAll(/(?:from|import)\s*["'](?:\.\.?\/)+((?:assets\/)?[^"']+\.js)["']/g))
      if (name) follow(name.startsWith('assets/') ? name : `assets/${name}`);
  };
  const html = readFileSync(join(DIST, build, page), 'utf8');
  for (const [, name] of html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)) {
    if (name) follow(name);
    for (const [, later] of readFileSync(join(DIST, build, name ?? ''), 'utf8').matchAll(
      /import\(["'`]\.\/([^"'`]+\.js)/g,
    ))
      if (later) follow(`assets/${later}`);
  }
  return [...seen];
};

const workerFiles = (build: string): string[] => {
  const { background } = manifestOf(build);
  const entry: string = background.service_worker ?? background.scripts[0];
  const names = [...readFileSync(join(DIST, build, entry), 'utf8').matchAll(/["']\.?\/?(assets\/[^"']+\.js)["']/g)];
  const start = names.map(([, name]) => name ?? '');
  const all = new Set(start);
  for (const file of all)
    for (const [, name] of readFileSync(join(DIST, build, file), 'utf8').matchAll(/from\s*["']\.\/([^"']+\.js)["']/g))
      all.add(`assets/${name}`);
  return [...all];
};

describe.each(['chrome', 'firefox'])('the %s package', (browser) => {
  it('asks every host as an option only', () => {
    const manifest = manifestOf(browser);
    expect(manifest.host_permissions).toBeUndefined();
    expect([...manifest.optional_host_permissions].sort()).toEqual(HOSTS);
  });

  it('asks no permission that is not used', () => {
    expect([...manifestOf(browser).permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'notifications',
      'scripting',
      'storage',
    ]);
  });

  it('differs from the one under test in its hosts only', () => {
    const { optional_host_permissions, ...store } = manifestOf(browser);
    const { host_permissions, ...tested } = manifestOf(`${browser}-e2e`);
    expect(tested).toEqual(store);
    expect(host_permissions).toEqual(optional_host_permissions);
  });

  it('has a background that loads no code later', () => {
    const files = workerFiles(browser);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files)
      expect(readFileSync(join(DIST, browser, file), 'utf8').match(/\bimport\(/)?.[0]).toBeUndefined();
  });

  it('holds every language', () => {
    expect(readdirSync(join(DIST, browser, '_locales')).sort()).toEqual(['de', 'en', 'fr', 'nl']);
  });
});

describe('the worker of Chrome', () => {
  // Only its names are shortened, so that what is left of these words is the real thing; Firefox's page has a document.
  it('uses no document and no window', () => {
    for (const file of workerFiles('chrome'))
      expect(
        readFileSync(join(DIST, 'chrome', file), 'utf8').match(/.{40}\b(?:document|window)\..{20}/)?.[0],
        file,
      ).toBeUndefined();
  });
});

describe('the popup', () => {
  it('is at most 45 kB of code, compressed', () => {
    const files = scriptsOf('chrome', 'src/ui/popup/index.html');
    const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, 'chrome', file))).length, 0);
    console.log(`popup code: ${(size / 1024).toFixed(1)} kB gzip in ${files.length} files`);
    expect(files.length).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(45 * 1024);
  });
});

/** Preact's own branch for a property Naamwacht never uses; a test of the house forbids that property in our code. */
const ALLOWED = ['UNSAFE_VAR_ASSIGNMENT'];

describe('the store of Firefox', () => {
  it('finds no error, and no warning but the known one', { timeout: 120_000 }, async () => {
    const lint = linter.createInstance({
      config: {
        _: [join(DIST, 'firefox')],
        logLevel: 'fatal',
        output: 'none',
        stack: false,
        boring: true,
        selfHosted: false,
      },
    });
    const { errors, warnings } = await lint.run();
    expect(errors).toEqual([]);
    expect(warnings.filter((one: { code: string }) => !ALLOWED.includes(one.code))).toEqual([]);
  });
});

/** The packages for the stores: the same bytes wherever they are made, and working as they are, straight from the zip. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import linter from 'addons-linter';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { State } from '../../src/state/state.ts';
import { buildFiles, MADE, sourceFiles } from '../../tools/package/files.ts';
import { zipOf } from '../../tools/package/zip.ts';
import { PRACTICE } from '../world/practice.ts';
import { openWorld, type World } from '../world/world.ts';
import { BROWSERS } from './browsers.ts';
import type { Rig } from './rig.ts';

const ROOT = join(import.meta.dirname, '../..');
const POPUP = 'src/ui/popup/index.html';
const DASHBOARD = 'src/ui/dashboard/index.html';
const GENT = 'be:44021';
const PATIENCE = 90_000;

const KINDS = ['chrome', 'firefox', 'source'] as const;
type Packages = Record<(typeof KINDS)[number], Uint8Array>;

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const unpack = (zip: Uint8Array, folder: string): void => {
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
};

/** Makes the packages in another folder, as somebody on the other side of the world does. */
const madeIn = (folder: string): Packages => {
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(folder, 'tools', 'package.ts')], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Pacific/Auckland', NODE_ENV: 'production' },
  });
  expect(status, stderr).toBe(0);
  const read = (kind: string) => readFileSync(join(folder, 'packages', `naamwacht-${version}-${kind}.zip`));
  return { chrome: read('chrome'), firefox: read('firefox'), source: read('source') };
};

const aside = mkdtempSync(join(tmpdir(), 'naamwacht-packages-'));
let here: Packages;

beforeAll(() => {
  here = {
    chrome: zipOf(buildFiles(join(ROOT, 'dist/chrome'))),
    firefox: zipOf(buildFiles(join(ROOT, 'dist/firefox'))),
    source: zipOf(sourceFiles(ROOT)),
  };
});
afterAll(() => rmSync(aside, { recursive: true, force: true }));

const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

describe('the packages', () => {
  it('are the same, byte for byte, when a copy in another folder makes them', () => {
    const copy = join(aside, 'een map met spaties', 'kopie');
    cpSync(ROOT, copy, { recursive: true, filter: (file) => dirname(file) !== ROOT || !MADE.includes(basename(file)) });
    const there = madeIn(copy);
    expect(same(there.chrome, here.chrome)).toBe(true);
    expect(same(there.firefox, here.firefox)).toBe(true);
  });

  it('are the same, byte for byte, when they are made from the source package', () => {
    const folder = join(aside, 'source');
    unpack(here.source, folder);
    const there = madeIn(folder);
    for (const kind of KINDS) expect(same(there[kind], here[kind]), kind).toBe(true);
  });

  it.each(['chrome', 'firefox'] as const)(
    'for %s hold the code under test, and differ in the manifest alone',
    (kind) => {
      const tested = unzipSync(zipOf(buildFiles(join(ROOT, `dist/${kind}-e2e`))));
      const packed = unzipSync(here[kind]);
      expect(Object.keys(packed)).toEqual(Object.keys(tested));
      const different = Object.entries(packed).filter(
        ([name, bytes]) => !same(bytes, tested[name] ?? new Uint8Array()),
      );
      expect(different.map(([name]) => name)).toEqual(['manifest.json']);
    },
  );

  it('name no place on the machine that made them', () => {
    for (const kind of KINDS)
      for (const [name, bytes] of Object.entries(unzipSync(here[kind])))
        expect(Buffer.from(bytes).includes(ROOT), `${kind} ${name}`).toBe(false);
  });

  it('keep tests, replies and what is secret at home', () => {
    const names = Object.keys(unzipSync(here.source));
    expect(names).toContain('docs/store/reviewers.md');
    expect(names.filter((name) => /\.test\.|\.fixture\.|^tests\/|^\.|node_modules|\.env/.test(name))).toEqual([]);
  });

  it('for Firefox pass the check of its store as a zip', { timeout: 120_000 }, async () => {
    const file = join(aside, 'naamwacht.zip');
    writeFileSync(file, here.firefox);
    const config = { _: [file], logLevel: 'fatal', output: 'none', stack: false, boring: true, selfHosted: false };
    const { errors, warnings } = await linter.createInstance({ config }).run();
    expect(errors).toEqual([]);
    // Preact's own branch for a property that a test of the house forbids in our code.
    expect(warnings.filter((one) => one.code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
  });
});

describe.each(BROWSERS)('the package, installed in $name', ({ name, open }) => {
  let world: World;
  let rig: Rig;

  /** Firefox takes the zip itself; Chromium, as its store does, what is in it. */
  const installed = (): string => {
    if (name === 'firefox') {
      writeFileSync(join(aside, 'naamwacht.xpi'), here.firefox);
      return join(aside, 'naamwacht.xpi');
    }
    unpack(here.chrome, join(aside, 'chrome'));
    return join(aside, 'chrome');
  };
  const state = async () => (await rig.stored())['naamwacht'] as State | undefined;

  beforeAll(async () => {
    world = await openWorld(PRACTICE);
    rig = await open({ extension: installed(), port: world.port, consenting: true });
  });
  afterAll(async () => {
    await rig?.close();
    await world?.close();
  });

  it('asks nothing of any host before somebody wants it', async () => {
    const dashboard = await rig.openPage(DASHBOARD);
    await dashboard.wait('[name=municipality]');
    expect(await rig.complaints()).toEqual([]);
    await dashboard.close();
    expect(world.log).toEqual([]);
  });

  it('takes the first run in its popup, and its background writes it down', async () => {
    const popup = await rig.openPage(POPUP);
    await popup.wait('[name=municipality]');
    await popup.type('[name=municipality]', 'Gent');
    await popup.press('Enter');
    await popup.click('[name=check]');
    await expect.poll(async () => (await state())?.current, { timeout: PATIENCE }).toBe(GENT);
    await popup.wait('[data-platform=bluesky][data-handle]', PATIENCE);
    expect(await rig.complaints()).toEqual([]);
    await popup.close();
  });

  if (name === 'firefox')
    it('gives verdicts on the hosts it was granted', async () => {
      const popup = await rig.openPage(POPUP);
      await popup.wait('[data-state=done]', PATIENCE);
      await popup.wait('[data-platform=bluesky][data-handle=gent][data-verdict=taken]', PATIENCE);
      await popup.wait('[data-platform=bluesky][data-handle=stadgent][data-verdict=free]', PATIENCE);
      expect(await rig.complaints()).toEqual([]);
    });
  else
    it('asks no host that was not granted, and says so instead of a verdict', async () => {
      const popup = await rig.openPage(POPUP);
      await popup.wait('[data-platform=bluesky][data-handle]', PATIENCE);
      expect(await popup.data('[data-verdict=free], [data-verdict=taken]')).toEqual([]);
      expect(world.log).toEqual([]);
    });

  it.each(['overview', 'names', 'lookalikes', 'register', 'channels', 'report', 'settings'])(
    'opens %s without a complaint',
    async (page) => {
      const dashboard = await rig.openPage(`${DASHBOARD}#${page}`);
      await dashboard.wait('main h1');
      expect(await rig.complaints()).toEqual([]);
      await dashboard.close();
    },
  );
});

/** A stored document that cannot be opened is shown as a fault and never written over, whatever a person clicks. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world/world.ts';
import { BROWSERS } from './browsers.ts';
import type { Rig } from './rig.ts';

const PAGES = ['src/ui/popup/index.html', 'src/ui/dashboard/index.html'];
const BUILDS = { chromium: 'chrome-e2e', firefox: 'firefox-e2e' } as const;

const DOCUMENTS: readonly [string, unknown][] = [
  ['of a newer version', { version: 99, municipalities: { other: 'shape' } }],
  ['that was half written', { version: 1, municipalities: [{ addedAt: 1 }] }],
  ['that is no document', 'scribble'],
];

describe.each(BROWSERS)('in $name', ({ name, open }) => {
  let world: World;
  let rig: Rig;

  beforeAll(async () => {
    world = await openWorld();
    rig = await open({ extension: join(import.meta.dirname, '../../dist', BUILDS[name]), port: world.port });
  });

  afterAll(async () => {
    await rig?.close();
    await world?.close();
  });

  it.each(DOCUMENTS)('a document %s stays as it is, and every page says what is wrong', async (_, document) => {
    await rig.store({ naamwacht: document });
    for (const path of PAGES) {
      const page = await rig.openPage(path);
      await page.wait('[role=alert]');
      expect((await page.texts('[role=alert]')).join(' ').length).toBeGreaterThan(40);
      await page.evaluate(
        `(globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ do: 'set', settings: { initials: 'X' } }).then(() => null, () => null)`,
      );
      await page.close();
    }
    expect((await rig.stored())['naamwacht']).toEqual(document);
    expect(world.log).toEqual([]);
  });
});

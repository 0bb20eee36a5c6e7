/** Pictures are hashed by real browsers, in a page and in the background, under the extension's own security policy. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hashed } from '../../src/browser/picture.ts';
import { distance, isTelling, SAME_WITHIN } from '../../src/impersonation/picture-hash.ts';
import { listen } from '../world/server.ts';
import { BROWSERS } from './browsers.ts';
import { GECKO_ID, type Rig, type Screen } from './rig.ts';

const ROOT = join(import.meta.dirname, '../..');
const HOST = 'https://pics.example';

const SHIELD = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path fill="#0054a6" d="M14 10h72v40a36 42 0 0 1-72 0z"/>
<path fill="#fcd116" d="M14 30h72v12H14z"/><circle cx="35" cy="62" r="9" fill="#ce1126"/><path fill="#fff" d="M55 50h16l-8 22z"/></svg>`;
const png = (width: number): Buffer => new Resvg(SHIELD, { fitTo: { mode: 'width', value: width } }).render().asPng();

/** A picture whose header says more than the file holds. */
const bomb = (): Buffer => {
  const picture = Buffer.from(png(40));
  picture.writeUInt32BE(10_000, 16);
  return picture;
};

const FILES: Readonly<Record<string, () => string | Buffer>> = {
  '/shield.png': () => png(400),
  '/small.png': () => png(48),
  '/large-side.png': () => png(2000),
  '/drawing.png': () => SHIELD,
  '/page.png': () => '<!DOCTYPE html><title>Sign in</title>',
  '/bomb.png': bomb,
  '/heavy.png': () => Buffer.concat([png(40), Buffer.alloc(2 * 1024 * 1024)]),
};

const PROGRAM = (file: string): string => `import { hashBytes, hashPicture } from ${JSON.stringify(file)};
const api = globalThis.browser ?? globalThis.chrome;
const granted = async (host) => host === 'pics.example';
Object.assign(globalThis, { hashBytes, hash: (address) => hashPicture(address, granted) });
api.runtime.onMessage.addListener((address) => { hash(address).then((found) => api.storage.local.set({ found })); });
globalThis.document?.documentElement.setAttribute('data-ready', '');`;

const BACKGROUND = {
  chromium: { background: { service_worker: 'program.js', type: 'module' } },
  firefox: {
    background: { scripts: ['program.js'], type: 'module' },
    browser_specific_settings: { gecko: { id: GECKO_ID, strict_min_version: '140.0' } },
  },
};

/** Writes an extension that hashes pictures with the product's own code and policy, and nothing else. */
const extensionFor = async (browser: Rig['name']): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const entry = join(folder, 'entry.js');
  const { content_security_policy } = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));
  const named = { manifest_version: 3, name: 'Pictures', version: '1.0', content_security_policy };
  const may = { permissions: ['storage'], host_permissions: [`${HOST}/*`] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...named, ...may, ...BACKGROUND[browser] }));
  writeFileSync(
    join(folder, 'page.html'),
    '<!DOCTYPE html><title>Pictures</title><script type="module" src="program.js"></script>',
  );
  writeFileSync(entry, PROGRAM(join(ROOT, 'src/browser/picture.ts')));
  const lib = { entry, formats: ['es' as const], fileName: () => 'program.js' };
  await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    build: { outDir: folder, emptyOutDir: false, lib },
  });
  return folder;
};

/** Saves the shield again, in this browser's own way, and hashes that. */
const SAVED_AGAIN = (type: string, quality: number, side: number): string => `fetch('${HOST}/shield.png')
  .then((reply) => reply.blob()).then((blob) => createImageBitmap(blob, { resizeWidth: ${side} })).then((bitmap) => {
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.convertToBlob({ type: '${type}', quality: ${quality} });
  }).then((blob) => blob.arrayBuffer()).then((saved) => hashBytes(new Uint8Array(saved)))`;

const hashIn = (found: Hashed): string => ('hash' in found ? found.hash : found.trouble);

describe.each(BROWSERS)('in $name', ({ name, open }) => {
  const asked: string[] = [];
  let extension: string;
  let world: Awaited<ReturnType<typeof listen>>;
  let rig: Rig;
  let page: Screen;
  const hash = (address: string) => page.evaluate<Hashed>(`hash(${JSON.stringify(address)})`);

  beforeAll(async () => {
    extension = await extensionFor(name);
    world = await listen(async ({ host, url }) => {
      asked.push(host);
      const body = FILES[url.pathname]?.();
      // Open to every origin, so that nothing but our own question holds a host back.
      const headers = { 'content-type': 'image/png', 'access-control-allow-origin': '*' };
      return body === undefined ? { status: 404, headers, body: '' } : { status: 200, headers, body };
    });
    rig = await open({ extension, port: world.port });
    page = await rig.openPage('page.html');
    await page.wait('[data-ready]');
  });

  afterAll(async () => {
    await rig?.close();
    await world?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  it('one picture has one hash, in a page and in the background', async () => {
    const inPage = hashIn(await hash(`${HOST}/shield.png`));
    expect(isTelling(inPage)).toBe(true);
    await page.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage('${HOST}/shield.png').then(() => 0, () => 0)`,
    );
    await expect.poll(async () => (await rig.stored())['found'], { timeout: 15_000 }).toEqual({ hash: inPage });
  });

  it('it stays the same picture in another size, and saved again by this browser', async () => {
    const first = hashIn(await hash(`${HOST}/shield.png`));
    for (const file of ['small', 'large-side'])
      expect(distance(first, hashIn(await hash(`${HOST}/${file}.png`)))).toBeLessThanOrEqual(SAME_WITHIN);
    for (const [type, quality, side] of [
      ['image/jpeg', 0.4, 150],
      ['image/jpeg', 0.3, 48],
      ['image/webp', 0.5, 200],
    ] as const) {
      const again = await page.evaluate<Hashed>(SAVED_AGAIN(type, quality, side));
      expect(distance(first, hashIn(again))).toBeLessThanOrEqual(SAME_WITHIN);
    }
  });

  it.each([
    ['drawing', 'not-a-picture'],
    ['page', 'not-a-picture'],
    ['bomb', 'huge'],
    ['heavy', 'large'],
    ['absent', 'unreachable'],
  ])('%s.png, which is none we take, is %s', async (file, trouble) => {
    expect(await hash(`${HOST}/${file}.png`)).toEqual({ trouble });
  });

  it('a host that is not granted is not asked, even one that is open to everybody', async () => {
    expect(await hash('https://open.example/shield.png')).toEqual({ trouble: 'ungranted' });
    expect(asked).not.toContain('open.example');
  });
});

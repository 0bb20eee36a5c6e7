/** Builds the extension for one browser: `NAAMWACHT_BROWSER` is chrome or firefox, mode `e2e` grants the hosts at install. */
import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { PLATFORMS } from './src/platforms/index.ts';
import { chunksOf } from './tools/chunks.ts';
import { iconFiles } from './tools/icons.ts';
import { flawOf, licenceOf, noticesOf, packagesIn } from './tools/licences.ts';
import { LOCALES, messagesOf } from './tools/locales.ts';
import { manifestFor } from './tools/manifest.ts';
import { municipalitiesJson } from './tools/municipalities.ts';

type Browser = 'chrome' | 'firefox';

/** The bundler notes where each module stands; where the packages stand elsewhere, that must not change a single byte. */
const sameEverywhere = (): Plugin => ({
  name: 'naamwacht-same-everywhere',
  renderChunk: (code) => ({ code: code.replace(/^\/\/ (?:\.\.\/)+(?:\S+?\/)?(?=node_modules\/)/gm, '// '), map: null }),
});

/** Adds what is made at build time: the messages of each language, the list of municipalities, the icons. */
const made = (): Plugin => ({
  name: 'naamwacht-made',
  generateBundle() {
    const emit = (fileName: string, source: string | Uint8Array) => this.emitFile({ type: 'asset', fileName, source });
    for (const locale of LOCALES) emit(`_locales/${locale}/messages.json`, JSON.stringify(messagesOf(locale), null, 1));
    emit('municipalities.json', municipalitiesJson());
    for (const { name, png } of iconFiles()) emit(name, png);
  },
});

/** Adds the notices of those whose code really got in, and stops at a licence that nobody looked at. */
const licensed = (): Plugin => ({
  name: 'naamwacht-licensed',
  generateBundle(_, bundle) {
    const ids = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? Object.keys(one.modules) : []));
    const packages = packagesIn(ids).map(licenceOf);
    for (const flaw of packages.map(flawOf)) if (flaw !== null) this.error(flaw);
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: noticesOf(packages) });
  },
});

export default defineConfig(({ mode }) => {
  const browser: Browser = process.env['NAAMWACHT_BROWSER'] === 'firefox' ? 'firefox' : 'chrome';
  const e2e = mode === 'e2e';
  const base = JSON.parse(readFileSync('manifest.json', 'utf8'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const manifest = manifestFor({ base, version, browser, e2e, platforms: PLATFORMS });
  return {
    plugins: [
      sameEverywhere(),
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      crx({ manifest: manifest as unknown as ManifestV3Export, browser }),
      made(),
      licensed(),
    ],
    build: {
      outDir: `dist/${browser}${e2e ? '-e2e' : ''}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox140' : 'chrome126',
      // AMO's reviewers read the bundle; elsewhere it is small already.
      minify: browser !== 'firefox',
      modulePreload: false,
      sourcemap: false,
      rolldownOptions: {
        input: { popup: 'src/ui/popup/index.html', dashboard: 'src/ui/dashboard/index.html' },
        // A test of the package sees to it that the background gets nothing of the pages.
        output: { codeSplitting: { groups: chunksOf('src/ui/popup/popup.tsx', 'src/background/background.ts') } },
      },
    },
  };
});

/** The smallest extension that shows whether a rig works: a popup, a background that asks one host, and a badge. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GECKO_ID } from './rig.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'Throwaway',
  version: '1.0',
  permissions: ['storage'],
  host_permissions: ['https://example.com/*'],
  action: { default_popup: 'popup.html' },
};

const BACKGROUND = {
  chromium: { background: { service_worker: 'background.js', type: 'module' } },
  firefox: {
    background: { scripts: ['background.js'], type: 'module' },
    browser_specific_settings: { gecko: { id: GECKO_ID, strict_min_version: '128.0' } },
  },
};

const SCRIPT = `const api = globalThis.browser ?? globalThis.chrome;
const ask = async () => {
  const { rounds = 0 } = await api.storage.local.get('rounds');
  const reply = await fetch('https://example.com/', { cache: 'no-store' }).then(
    async (response) => ({ status: response.status, text: await response.text(), landed: response.url }),
    (error) => ({ failed: String(error) }),
  );
  await api.storage.local.set({ reply, rounds: rounds + 1 });
  await api.action.setBadgeText({ text: String(reply.status ?? '!') });
};
api.runtime.onMessage.addListener(() => { ask(); });
const begin = async () => {
  const { starts = 0 } = await api.storage.local.get('starts');
  await api.storage.local.set({ starts: starts + 1 });
  await ask();
};
begin();
`;

const POPUP = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Throwaway</title>
<style>body{color:#222;background:#fff}@media (prefers-color-scheme: dark){body{color:#eee;background:#111}}</style></head>
<body><main><h1>Throwaway</h1><label>Name <input name="municipality"></label><button id="go">Ask</button>
<ul><li data-platform="x" data-verdict="free">x</li><li data-platform="y" data-verdict="taken">y</li></ul>
<p id="said"></p></main><script src="popup.js"></script></body></html>`;

const POPUP_SCRIPT = `const api = globalThis.browser ?? globalThis.chrome;
const said = document.getElementById('said');
document.getElementById('go').addEventListener('click', () => { api.runtime.sendMessage('ask'); said.textContent = 'clicked'; });
document.querySelector('[name=municipality]').addEventListener('keydown', (event) => { if (event.key === 'Enter') said.textContent = event.target.value; });
`;

/** Writes the extension for one browser and returns its folder. */
export const throwaway = (browser: 'chromium' | 'firefox'): string => {
  const folder = mkdtempSync(join(tmpdir(), 'throwaway-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...MANIFEST, ...BACKGROUND[browser] }));
  writeFileSync(join(folder, 'background.js'), SCRIPT);
  writeFileSync(join(folder, 'popup.html'), POPUP);
  writeFileSync(join(folder, 'popup.js'), POPUP_SCRIPT);
  return folder;
};

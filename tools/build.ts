/** Builds both browsers' packages: `npm run build` for the stores, `npm run build:e2e` with the hosts granted. */
import { build } from 'vite';

const e2e = process.argv.includes('--e2e');
const only = process.argv.find((one) => one === 'chrome' || one === 'firefox');

for (const browser of ['chrome', 'firefox']) {
  if (only && browser !== only) continue;
  process.env['NAAMWACHT_BROWSER'] = browser;
  await build({ mode: e2e ? 'e2e' : 'production', logLevel: 'warn' });
  console.log(`dist/${browser}${e2e ? '-e2e' : ''} is ready`);
}

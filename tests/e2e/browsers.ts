/** The two real browsers of the end-to-end tests behind one interface. */
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { Rig, Setting } from './rig.ts';

export { openChromium, openFirefox };

/** Every browser by name, for tests that say the same of each. */
export const BROWSERS: readonly { name: Rig['name']; open: (setting: Setting) => Promise<Rig> }[] = [
  { name: 'chromium', open: openChromium },
  { name: 'firefox', open: openFirefox },
];

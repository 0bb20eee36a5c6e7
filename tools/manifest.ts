/** The manifest of one build: hosts follow from the platform list, the rest from manifest.json. */
import type { Platform } from '../src/probe/platform.ts';

export type Build = {
  base: Record<string, unknown>;
  version: string;
  browser: 'chrome' | 'firefox';
  /** Moves the optional hosts to the granted ones, because no test can click the browser's own prompt. */
  e2e: boolean;
  platforms: readonly Platform[];
};

/** Hosts that a person types herself (a Mastodon server, a town's own website) can't be listed; each is asked by name. */
const TYPED_HOSTS = 'https://*/*';

/** Firefox knows the extension by this for good: updates, storage and policies hang on it. No such mailbox can exist. */
export const GECKO_ID = 'naamwacht@naamwacht.extension';

const GECKO = {
  gecko: {
    id: GECKO_ID,
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
  gecko_android: { strict_min_version: '142.0' },
};

/** Every host pattern that a platform asks, once. */
export const originsOf = (platforms: readonly Platform[]): string[] =>
  [...new Set(platforms.flatMap((platform) => platform.origins))].sort();

export const manifestFor = ({ base, version, browser, e2e, platforms }: Build): Record<string, unknown> => {
  const hosts = [...originsOf(platforms), TYPED_HOSTS];
  const worker = (base['background'] as { service_worker: string }).service_worker;
  const background = browser === 'firefox' ? { scripts: [worker], type: 'module' } : base['background'];
  const { minimum_chrome_version, ...common } = base;
  // Firefox knows no schema; it hands on what stands in its policies.
  return {
    ...common,
    version,
    background,
    ...(e2e ? { host_permissions: hosts } : { optional_host_permissions: hosts }),
    ...(browser === 'firefox'
      ? { browser_specific_settings: GECKO }
      : { minimum_chrome_version, storage: { managed_schema: 'managed-schema.json' } }),
  };
};

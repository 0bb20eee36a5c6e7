/** What a platform is called: a brand keeps its own name, anything else is translated. */
import type { Platform } from '../../probe/platform.ts';
import type { Say } from './say.ts';

const TRANSLATED: Readonly<Record<string, string>> = {
  domain: 'platform_domain',
  'bluesky-domain': 'platform_bluesky_domain',
};

export const platformName = ({ id, name }: Pick<Platform, 'id' | 'name'>, say: Say): string => {
  const key = TRANSLATED[id];
  return key ? say(key) : name;
};

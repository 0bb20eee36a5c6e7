/** Whether an address is somebody's page on a known platform. */
import type { Platform } from '../../probe/platform.ts';

export type PageOn = { platform: Platform; handle: string };

/**
 * The name a page is about.
 * @param platforms those that may recognise it
 * @param address of the tab, anything at all
 */
export const pageOn = (platforms: readonly Platform[], address: string): PageOn | null => {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  for (const platform of platforms) {
    const handle = platform.recognise(url);
    if (handle) return { platform, handle };
  }
  return null;
};

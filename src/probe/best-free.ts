/** How surely a platform can ever say that a name is free, read off its signs. */
import type { Platform } from './platform.ts';

/** `never`: it is asked, but a free name looks like a hidden one; `unasked`: there is nothing to ask. */
export type BestFree = 'sure' | 'likely' | 'never' | 'unasked';

export const BEST_FREE: readonly BestFree[] = ['sure', 'likely', 'never', 'unasked'];

/** The firmest "free" that any probe of the platform can give. */
export const bestFree = ({ probes }: Pick<Platform, 'probes'>): BestFree => {
  if (probes.length === 0) return 'unasked';
  const strengths = probes.flatMap(({ signs }) =>
    signs.flatMap((sign) => (sign.says === 'free' ? [sign.strength] : [])),
  );
  if (strengths.includes('sure')) return 'sure';
  return strengths.length > 0 ? 'likely' : 'never';
};

/** The handle a person means on the command line, in the form that the platform's rule speaks of. */
import { breachOf } from '../../src/municipality/rule.ts';
import type { Platform } from '../../src/probe/platform.ts';

/** Without a leading "@", and short where the long form is the same public address (`gent.bsky.social` is `gent`). */
export const handleOf = (platform: Platform, typed: string): string => {
  const handle = typed.replace(/^@/, '');
  if (breachOf(platform.rule, handle) === null) return handle;
  const page = URL.parse(platform.page(handle) ?? '');
  const short = page && platform.recognise(page);
  return short && platform.page(short)?.toLowerCase() === page.href.toLowerCase() ? short : handle;
};

/** Shows the requests that would be sent about a handle, as JSON; an impossible handle is never asked about. */

import { breachOf } from '../../src/municipality/rule.ts';
import { platformOf } from '../../src/platforms/index.ts';
import { requestOf } from '../../src/probe/request.ts';
import { handleOf } from './handle.ts';

/** `ask -- requests <platform> <handle>`. */
export const requests = ([id = '', typed = '']: readonly string[]): number => {
  const platform = platformOf(id);
  if (!platform) {
    process.stderr.write(`no such platform: ${id}\n`);
    return 1;
  }
  const handle = handleOf(platform, typed);
  const asks =
    breachOf(platform.rule, handle) === null ? platform.probes.map((probe) => requestOf(probe, handle, {})) : [];
  process.stdout.write(`${JSON.stringify(asks.filter((ask) => ask !== null))}\n`);
  return 0;
};

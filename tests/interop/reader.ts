/** Our own reading engine with the network behind it: asks through the front and reads, as the background does. */
import type { Platform } from '../../src/probe/platform.ts';
import { read } from '../../src/probe/read.ts';
import { requestOf } from '../../src/probe/request.ts';
import { conclude, type Verdict } from '../../src/verdict/conclude.ts';
import type { Evidence } from '../../src/verdict/evidence.ts';
import { clientOf } from '../world/client.ts';

export type Reader = {
  /** What one way of asking says; the sign-up is `sign-up`, the public page `profile`. */
  evidence: (platform: Platform, way: string, handle: string) => Promise<Evidence>;
  verdict: (platform: Platform, handle: string) => Promise<Verdict>;
};

/** @param port where the front listens */
export const readerAt = (port: number): Reader => {
  const client = clientOf(port, 10_000);
  const evidence = async (platform: Platform, way: string, handle: string): Promise<Evidence> => {
    const probe = platform.probes.find((one) => one.id === `${platform.id}/${way}`);
    const ask = probe && requestOf(probe, handle, {});
    if (!probe || !ask) throw new Error(`${platform.id} cannot ask for ${handle} by ${way}`);
    return read(platform, probe, handle, ask.url, await client(ask), Date.now());
  };
  const verdict = async (platform: Platform, handle: string) => {
    const ways = platform.probes.map((probe) => probe.id.slice(platform.id.length + 1));
    return conclude(await Promise.all(ways.map((way) => evidence(platform, way, handle))));
  };
  return { evidence, verdict };
};

/** Which host learns which name of the shown municipality: the very names that are asked. */
import type { Platform } from '../../probe/platform.ts';
import { HostList } from '../parts/host-list.tsx';
import { groups } from '../popup/groups.ts';
import { platforms } from '../store.ts';

const namesOn = (platform: Platform): string[] =>
  (groups.value.find((group) => group.platform === platform)?.rows ?? [])
    .filter((row) => row.breach === null)
    .map((row) => row.handle);

export const WhoLearns = () => <HostList platforms={platforms.value} names={namesOn} />;

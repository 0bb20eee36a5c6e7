/** Which probes of a platform look for accounts of others: fewer than those that look after our own names. */
import type { Keys, Platform, Probe } from '../probe/platform.ts';
import { requestOf } from '../probe/request.ts';

/** Probes that can tell who stands there are enough: whether a name could be had is no question here. */
const showsProfile = ({ signs }: Probe): boolean =>
  signs.some((sign) => sign.says === 'taken' && sign.profile !== undefined);

const saysTaken = ({ signs }: Probe): boolean => signs.some((sign) => sign.says === 'taken');

/** A platform with only the probes that a look for others' accounts needs, of those that can be put without a key. */
export const onLookout = (platform: Platform, keys: Keys): Platform => {
  const able = platform.probes.filter((probe) => requestOf(probe, platform.known[0] ?? 'naamwacht', keys) !== null);
  const probes = able.filter(showsProfile);
  return { ...platform, probes: probes.length > 0 ? probes : able.filter(saysTaken) };
};

/** Which handles a municipality would be known by: `npm run --silent ask -- candidates "Gent" x [--country nl]`. */
import { propose } from '../../src/municipality/candidates.ts';
import type { Municipality } from '../../src/municipality/municipality.ts';
import { PLATFORMS, platformOf } from '../../src/platforms/index.ts';
import { municipalityOf } from './municipality.ts';

const COUNT = 8;

/** Over all usual platforms: by the best place on any of them, then by how many would have it. */
const everywhere = (municipality: Municipality): string[] => {
  const places = new Map<string, number[]>();
  for (const { rule } of PLATFORMS.filter((one) => one.usual && !one.rule.suffixes)) {
    propose(municipality, rule, COUNT).candidates.forEach(({ handle }, place) => {
      const folded = handle.replace(/[._-]/g, '');
      places.set(folded, [...(places.get(folded) ?? []), place]);
    });
  }
  const best = ([, list]: [string, number[]]) => Math.min(...list);
  return [...places]
    .sort((one, other) => best(one) - best(other) || other[1].length - one[1].length)
    .map(([handle]) => handle)
    .slice(0, COUNT);
};

/**
 * The handles to propose, best first.
 * @param args a municipality or any other organisation, then perhaps a platform, and `--country be|nl` anywhere
 * @returns handles in the platform's own form; without a platform folded to letters and digits
 * @throws when the name cannot be used or the platform is unknown, with a message for people
 */
export const handlesFor = (args: readonly string[]): string[] => {
  const at = args.indexOf('--country');
  const country = at < 0 ? undefined : args[at + 1];
  const [name = '', id] = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)];
  const municipality = municipalityOf(name, country);
  if (id === undefined) return everywhere(municipality);
  const platform = platformOf(id);
  if (!platform) throw new Error(`no platform ${id}; there are ${PLATFORMS.map((one) => one.id).join(', ')}`);
  return propose(municipality, platform.rule, COUNT).candidates.map((one) => one.handle);
};

/** Prints the handles one a line; the exit code is 2 when the question makes no sense. */
export const candidates = (args: readonly string[]): number => {
  try {
    for (const handle of handlesFor(args)) process.stdout.write(`${handle}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
};

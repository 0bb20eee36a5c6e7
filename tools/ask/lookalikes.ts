/** Which handles could be taken for ours: `npm run --silent ask -- lookalikes stadgent x [--municipality "Gent"]`. */
import { lookalikesOf } from '../../src/impersonation/generate.ts';
import { PLATFORMS, platformOf } from '../../src/platforms/index.ts';
import { handleOf } from './handle.ts';
import { municipalityOf } from './municipality.ts';

const COUNT = 500;

/**
 * The handles that somebody could take for an official one, likeliest first.
 * @param args the official handle and a platform, and `--municipality <name>` anywhere
 * @param year the present one
 * @throws when the platform is unknown or the municipality cannot be used, with a message for people
 */
export const lookalikesFor = (args: readonly string[], year: number): string[] => {
  const at = args.indexOf('--municipality');
  const [typed = '', id = ''] = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)];
  const platform = platformOf(id);
  if (!platform) throw new Error(`no platform ${id}; there are ${PLATFORMS.map((one) => one.id).join(', ')}`);
  const known = at < 0 ? {} : { municipality: municipalityOf(args[at + 1] ?? '') };
  return lookalikesOf(handleOf(platform, typed), platform.rule, { ...known, count: COUNT, year }).map(
    (one) => one.handle,
  );
};

/** Prints the handles one a line; the exit code is 2 when the question makes no sense. */
export const lookalikes = (args: readonly string[]): number => {
  try {
    const handles = lookalikesFor(args, new Date().getFullYear());
    process.stdout.write(handles.map((handle) => `${handle}\n`).join(''));
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
};

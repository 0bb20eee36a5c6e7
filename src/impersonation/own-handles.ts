/** Our handles beside our name: which is nothing but the name, and what they are made of besides. */
import { fold } from '../municipality/fold.ts';
import { slipsAllowed, slipsBetween } from './alike.ts';
import { STATE_CODES } from './lands.ts';
import type { Core } from './own-names.ts';
import type { OfficialHandle } from './subject.ts';

/** What stands before our name in a handle, the name, and what stands behind it. */
type Around = readonly [before: string, core: string, behind: string];

/** A handle of ours in letters only; `bare` when it is nothing but the name. */
export type OwnHandle = OfficialHandle & { letters: string; bare: boolean; around: Around | null };

/** Bluesky's own suffix is no part of the name. */
const lettersOf = (handle: string): string => fold(handle.replace(/\.bsky\.social$/i, '')).replaceAll(' ', '');

const LEAST_NAME = 3;

const aroundName = (handle: string, cores: readonly Core[]): Around | null => {
  const core = cores.find(
    (one) => one.kind === 'name' && one.letters.length >= LEAST_NAME && handle.includes(one.letters),
  );
  if (!core) return null;
  const at = handle.indexOf(core.letters);
  return [handle.slice(0, at), core.letters, handle.slice(at + core.letters.length)];
};

/** Our handles, taken apart around our name. */
export const ownHandles = (official: readonly OfficialHandle[], cores: readonly Core[]): OwnHandle[] => {
  const names = new Set(cores.filter((one) => one.kind !== 'initials').map((one) => one.letters));
  return official
    .map((one) => ({ ...one, letters: lettersOf(one.handle) }))
    .filter((one) => one.letters !== '')
    .map((one) => ({ ...one, bare: names.has(one.letters), around: aroundName(one.letters, cores) }));
};

const isSlip = (text: string, name: string): boolean => {
  const most = Math.max(1, slipsAllowed(name.length));
  return slipsBetween(text, name, most) <= most;
};

/**
 * Whether a text that is a handle of ours with some slips still has our name and title in it: `kapozug` is a slip of
 * `kapouri` only to a machine.
 */
export const keepsName = (text: string, { around }: OwnHandle): boolean => {
  if (!around) return true;
  const [before, core, behind] = around;
  if (text.startsWith(before) && text.endsWith(behind))
    return isSlip(text.slice(before.length, text.length - behind.length), core);
  const at = text.indexOf(core);
  return at < 0 || (isSlip(text.slice(0, at), before) && isSlip(text.slice(at + core.length), behind));
};

/** What our handles hold beside our name is a word of our own: `nps` in `redstonenps`. */
export const leftOvers = (handles: readonly OwnHandle[]): string[] =>
  handles
    .flatMap(({ around }) => (around ? [around[0], around[2]] : []))
    .filter((one) => one.length > 1 && !STATE_CODES.includes(one) && !/^\d+$/.test(one));

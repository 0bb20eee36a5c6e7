/** Goes the rounds for look-alikes: searches by name where a platform offers it, and asks a few names that look like ours. */
import type { Check } from '../schedule/due.ts';
import { onLookout } from '../schedule/lookout.ts';
import { listOf, type Made, nextOf, type Ration } from '../schedule/patrol.ts';
import { nameKey } from '../state/machine.ts';
import { emptyPatrol, withList } from '../state/patrol.ts';
import type { State } from '../state/state.ts';
import { askPlatform, type Probing } from './probing.ts';
import { record } from './record.ts';
import { searchBeat } from './searching.ts';
import { type Surroundings, settleMade } from './settling.ts';

/** Notes how long the list is, so that the next rounds need not make it to know that it was gone through. */
const listed = (ration: Ration, list: readonly Made[]): Promise<boolean> =>
  record({ patrol: [ration.beat.key] }, (_, kept) => {
    const before = kept.patrols[ration.beat.key] ?? emptyPatrol();
    const patrol = withList(
      before,
      list.map((one) => one.handle),
    );
    const same = JSON.stringify(patrol) === JSON.stringify(before);
    return same ? null : { items: [{ kind: 'patrol', key: ration.beat.key, value: patrol }] };
  });

/** Asks the names of one ration. */
const askMade = async (
  probing: Probing,
  ration: Ration,
  made: readonly Made[],
  around: Surroundings,
): Promise<void> => {
  const { beat, why } = ration;
  const towns = [beat.watched.municipality.id];
  const checks = made.map(({ handle }): Check => {
    return { platform: beat.platform, handle, key: nameKey(beat.platform.id, handle), why, towns };
  });
  const byKey = new Map(checks.map((check, index) => [check.key, made[index]]));
  const settled: Probing['settled'] = async (check, evidence) => {
    const one = byKey.get(check.key);
    if (one) await settleMade(beat, one, evidence, around, probing.now());
  };
  await askPlatform({ ...probing, settled }, onLookout(beat.platform, probing.keys), checks);
};

/** Goes one ration's round: the search first, because it finds what no list would hold. */
export const patrol = async (probing: Probing, state: State, ration: Ration, around: Surroundings): Promise<void> => {
  const { beat, count, search, why } = ration;
  if (search) await searchBeat(probing, beat, why === 'asked', around);
  if (count === 0) return;
  const list = listOf(beat, state, new Date(probing.now()).getFullYear());
  await listed(ration, list);
  const made = nextOf(list, around.kept.patrols[beat.key] ?? emptyPatrol(), ration, probing.now());
  if (made.length > 0) await askMade(probing, ration, made, around);
};

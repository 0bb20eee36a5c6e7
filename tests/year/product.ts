/** Loads the product's real background into the simulated browser, with a memory of what was read before so that a year is short. */
import { vi } from 'vitest';
import { emptyMachine } from '../../src/state/machine.ts';
import type { State } from '../../src/state/state.ts';
import { messagesOf } from '../../tools/locales.ts';
import { municipalitiesJson } from '../../tools/municipalities.ts';
import { alarm, local, session, shown } from './browser.ts';
import { type Clock, openClock } from './clock.ts';
import { residentsOf, websitesOf } from './towns.ts';
import { fetchIn, openYearWorld, type World } from './world.ts';

const LIST: unknown = JSON.parse(municipalitiesJson());
const WORDS = messagesOf('nl');

export type Product = { clock: Clock; world: World; state: () => State; close: () => void };

/** Starts the product with a state and its world at a moment. */
export const startProduct = async (state: State, now: number): Promise<Product> => {
  const clock = openClock(now);
  const world = openYearWorld();
  world.scene.accounts.add(...residentsOf(state));
  for (const [place, page] of websitesOf(state)) world.scene.websites.set(place, page);
  vi.stubGlobal(
    'fetch',
    fetchIn(world, clock, {
      'municipalities.json': LIST,
      'messages.json': WORDS,
    }),
  );
  vi.stubGlobal('navigator', { onLine: true });
  for (const one of [local, session]) one.values.clear();
  Object.assign(local.counts, { reads: 0, writes: 0 });
  Object.assign(alarm, { at: Number.POSITIVE_INFINITY, period: 0, armed: 0 });
  shown.length = 0;
  local.values.set('naamwacht', state);
  const asked = Object.fromEntries(state.municipalities.map(({ municipality }) => [municipality.id, now]));
  local.values.set('machine', { ...emptyMachine(), asked });
  // Its listeners are added once, when it is first loaded; every later year finds the same worker with an empty memory.
  await import('../../src/background/background.ts');
  return {
    clock,
    world,
    state: () => local.values.get('naamwacht') as State,
    close: () => clock.close(),
  };
};

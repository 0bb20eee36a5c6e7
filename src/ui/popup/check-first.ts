/** Starts the first check ever, from the form of the first question. */
import { send } from '../../browser/messages.ts';
import type { Platform } from '../../probe/platform.ts';
import { municipalities, openMunicipalities } from '../parts/municipalities.ts';
import { prompt, watch } from './check.ts';
import { choice } from './chosen.ts';

/** The first check ever: of what stands in the box, on the ticked platforms. */
export const checkFirst = async (ticked: readonly Platform[]): Promise<void> => {
  if (ticked.length === 0) return;
  // A bad name is refused before anybody is asked for anything, as far as that can be told without waiting.
  if (municipalities.value.length > 0 && !choice.take()) return;
  prompt(ticked);
  await openMunicipalities();
  const municipality = choice.take();
  if (!municipality) return;
  watch(municipality);
  send({ do: 'set', settings: { platforms: ticked.map((one) => one.id) } });
  send({ do: 'check', municipality: municipality.id });
  choice.clear();
};

/** What happens in the municipality box, apart from how it is drawn: typing, moving, taking, refusing. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { clean } from '../../municipality/fold.ts';
import { organisation, type Refusal } from '../../municipality/free-entry.ts';
import type { Municipality } from '../../municipality/municipality.ts';
import { finder } from './municipalities.ts';

export type Option = {
  municipality: Municipality;
  /** The name that was recognised, when it is not the municipality's own. */
  alias: string | null;
  kind: 'own' | 'former' | 'free';
};

const MOST = 7;

const freeOption = (typed: string): Option[] => {
  const made = organisation(typed);
  return 'refused' in made ? [] : [{ municipality: made, alias: null, kind: 'free' }];
};

/**
 * What can be chosen for a typed text.
 * @param known offered before anything is typed
 * @returns the municipalities it may mean, then the text itself unless it is a municipality's name already
 */
export const optionsFor = (list: readonly Municipality[], known: readonly Municipality[], typed: string): Option[] => {
  if (clean(typed) === '') return known.map((municipality) => ({ municipality, alias: null, kind: 'own' }));
  const found = (finder.value?.search(list, typed, MOST) ?? []).map(({ municipality, name, former }): Option => {
    return { municipality, alias: name === municipality.name ? null : name, kind: former ? 'former' : 'own' };
  });
  return finder.value?.named(list, typed) ? found : [...found, ...freeOption(typed)];
};

/**
 * A choice in progress.
 * @param list the municipalities, possibly still empty
 * @param known those offered before anything is typed
 */
export const createChoice = (
  list: ReadonlySignal<readonly Municipality[]>,
  known: ReadonlySignal<readonly Municipality[]>,
) => {
  const typed = signal('');
  const open = signal(false);
  const at = signal(0);
  const refused = signal<Refusal['refused'] | null>(null);
  const chosen = signal<Municipality | null>(null);
  const options = computed(() => optionsFor(list.value, known.value, typed.value));

  const pick = (municipality: Municipality): Municipality => {
    typed.value = municipality.name;
    chosen.value = municipality;
    open.value = false;
    refused.value = null;
    return municipality;
  };

  const refuse = (): null => {
    const made = organisation(typed.value);
    refused.value = 'refused' in made ? made.refused : null;
    open.value = false;
    return null;
  };

  return {
    typed,
    open,
    at,
    refused,
    chosen,
    options,
    pick,
    type: (text: string): void => {
      typed.value = text;
      chosen.value = null;
      refused.value = null;
      open.value = true;
      at.value = 0;
    },
    /** Moves through the options, round at both ends. */
    move: (by: number): void => {
      const count = options.value.length;
      if (open.value && count > 0) at.value = (at.value + by + count) % count;
      open.value = true;
    },
    /** What the box stands for now: what was chosen, else the marked option; nothing, with the reason, for bad text. */
    take: (): Municipality | null => {
      if (chosen.value) return chosen.value;
      const option = options.value[at.value];
      return option && (open.value || clean(typed.value) !== '') ? pick(option.municipality) : refuse();
    },
    /** Back to nothing typed. */
    clear: (): void => {
      typed.value = '';
      chosen.value = null;
      refused.value = null;
      open.value = false;
      at.value = 0;
    },
  };
};

export type Choice = ReturnType<typeof createChoice>;

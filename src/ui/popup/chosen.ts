/** The municipality box of the popup: one for the first question and for every later change of municipality. */
import { computed } from '@preact/signals';
import { municipalities } from '../parts/municipalities.ts';
import { createChoice } from '../parts/municipality-choice.ts';
import { state } from '../store.ts';

const known = computed(() => state.value.municipalities.map((one) => one.municipality));

export const choice = createChoice(municipalities, known);

/** The verdicts in the order in which they are explained. */
import type { Look } from '../parts/verdict-words.ts';

export const LOOKS = ['ours', 'free', 'likely', 'taken', 'unknown', 'impossible'] as const satisfies readonly Look[];

/** A handle or a name as letters run together, without forgetting where its words begin and end. */
import { fold } from '../municipality/fold.ts';
import { LONGEST } from './weights.ts';

/** A text as letters run together, with the places where a word begins or ends. */
export type Spread = { text: string; edges: ReadonlySet<number>; handle: boolean };

const WORDS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}\p{N}]+|\p{N}+/gu;

/**
 * @param text a handle or a name; its separators, capitals and digits part words; only its first hundred letters count
 * @param handle whether it is a handle, in which words are shortened
 */
export const spread = (text: string, handle: boolean): Spread => {
  const parts = text
    .replace(/['’`´]/gu, ' ')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .flatMap((word) => word.match(WORDS) ?? [])
    .map((word) => fold(word).replaceAll(' ', ''))
    .filter((word) => word !== '');
  const edges = new Set([0]);
  let at = 0;
  for (const part of parts) {
    at += part.length;
    edges.add(at);
  }
  return { text: parts.join('').slice(0, LONGEST.letters), edges, handle };
};

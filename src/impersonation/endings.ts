/** Domain names: the label before the ending, and the same label under other endings. */
import type { HandleRule } from '../municipality/rule.ts';
import type { Guess } from './letters.ts';

/** Endings that anybody may register; the commonest first. */
const OPEN =
  '.com .eu .be .nl .net .org .info .fr .de .online .site .shop .vlaanderen .brussels .gent .amsterdam'.split(' ');
const RANK = 0.1;
const TOGETHER = 0.8;

/** A handle's label and ending: "stad" and ".gent"; the ending is empty where handles are no domain names. */
export const endingOf = (rule: HandleRule, handle: string): { label: string; ending: string } => {
  const at = rule.suffixes ? handle.lastIndexOf('.') : -1;
  return at < 1 ? { label: handle, ending: '' } : { label: handle.slice(0, at), ending: handle.slice(at) };
};

/** The label under other endings; "stad.gent" also as "stadgent" under each. */
export const otherEndings = (rule: HandleRule, label: string, ending: string): Guess[] => {
  if (!rule.suffixes) return [];
  const whole = label + ending.replace('.', '');
  return [...new Set([...rule.suffixes, ...OPEN])].flatMap((other, rank) => [
    { handle: label + other, share: 1 / (1 + RANK * rank) },
    { handle: whole + other, share: TOGETHER / (1 + RANK * rank) },
    { handle: `${label}-${ending.replace('.', '')}${other}`, share: TOGETHER / (2 + RANK * rank) },
  ]);
};

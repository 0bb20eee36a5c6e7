/** Whether two notes of a keeper are about the same person, however the name was typed. */
import { fold, words } from '../municipality/fold.ts';
import type { Keeper } from './account.ts';

/** Whether anybody is noted at all: a name, or at least a role. */
export const isNamed = ({ role, name }: Keeper): boolean => fold(name) !== '' || fold(role) !== '';

/** "Peeters, Els" and "els peeters" are one: lists give the family name first. */
const sorted = (name: string): string => words(name).sort().join(' ');

/**
 * Whether two keepers are the same person.
 * @returns by name where both have one; otherwise by role, because a role without a name stands for whoever holds it
 */
export const samePerson = (one: Keeper, other: Keeper): boolean => {
  const [mine, theirs] = [sorted(one.name), sorted(other.name)];
  if (mine !== '' && theirs !== '') return mine === theirs;
  return fold(one.role) !== '' && fold(one.role) === fold(other.role);
};

/** The people in a list, each once; empty notes fall out. */
export const people = (keepers: readonly Keeper[]): Keeper[] => {
  const named = keepers.filter(isNamed);
  return named.filter((one, index) => !named.slice(0, index).some((before) => samePerson(before, one)));
};

/** Whether somebody is named, and whether two notes stand for the same person, however the name was typed. */
import { fold, words } from '../municipality/fold.ts';
import { isFilled, type Person } from './case.ts';

/** Whether anybody is noted at all: a name, or at least a role. */
export const isNamed = ({ role, name }: Person): boolean => isFilled(role) || isFilled(name);

/** "Peeters, Els" and "els peeters" are one: lists give the family name first. */
const sorted = (name: string): string => words(name).sort().join(' ');

/** By name where both have one; otherwise by role, because a role without a name stands for whoever holds it. */
export const isSamePerson = (one: Person, other: Person): boolean => {
  const [mine, theirs] = [sorted(one.name), sorted(other.name)];
  if (mine !== '' && theirs !== '') return mine === theirs;
  return fold(one.role) !== '' && fold(one.role) === fold(other.role);
};

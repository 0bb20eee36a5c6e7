/** The groups a municipality wants to reach, named once so that a business case, a figure and a gap speak of the same people. */
import { clean, fold } from '../municipality/fold.ts';

/** Everybody first, then those for whom there are figures, then those a municipality often names without having any. */
export const GROUPS = [
  'everyone',
  'young',
  'older',
  'retired',
  'low_education',
  'low_education_young',
  'low_income',
  'jobseekers',
  'inactive',
  'health',
  'newcomers',
  'families',
  'associations',
  'businesses',
  'visitors',
] as const;
export type GroupId = (typeof GROUPS)[number];

/** A group from the list, or one in the officer's own words (then `id` is null). */
export type Group = { id: GroupId | null; words: string };

/** A phrase in one language. */
export type Say = (key: string, ...args: (string | number)[]) => string;

/**
 * What makes two groups the same: the id, or the folded words after `own:`.
 * @returns empty for a group that has neither
 */
export const groupKey = ({ id, words }: Group): string => {
  if (id !== null) return id;
  const folded = fold(words);
  return folded === '' ? '' : `own:${folded}`;
};

/** The name of a group of the list. */
export const groupTitle = (id: GroupId, say: Say): string => say(`figure_group_${id}`);

/** The name of any group; own words come back as typed, without what cannot be seen. */
export const groupName = ({ id, words }: Group, say: Say): string => (id === null ? clean(words) : groupTitle(id, say));

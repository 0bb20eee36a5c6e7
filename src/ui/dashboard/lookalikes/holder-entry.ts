/** Somebody in office as a person enters her: read, or refused field by field. Nobody is watched without her word and an end. */
import { clean, fold } from '../../../municipality/fold.ts';
import { organisation, type Refusal } from '../../../municipality/free-entry.ts';
import type { Municipality } from '../../../municipality/municipality.ts';
import { isoDay, readDay } from '../../../register/day.ts';
import type { OfficeHolder } from '../../../state/state.ts';

export type HolderDraft = {
  name: string;
  office: string;
  how: string;
  agreedOn: string;
  until: string;
  agreed: boolean;
};

export type HolderWrong = Partial<{
  name: Refusal['refused'] | 'twice';
  office: 'empty' | 'long' | 'markup';
  how: 'empty' | 'long';
  agreedOn: 'empty' | 'unread' | 'future' | 'early';
  until: 'empty' | 'unread' | 'past' | 'far';
  agreed: 'needed';
}>;

export type ReadHolder = { holder: Omit<OfficeHolder, 'id' | 'municipality'> } | { wrong: HolderWrong };

const LONGEST_OFFICE = 60;
const LONGEST_HOW = 200;

/** A mandate lasts six years; a year more leaves room for one that is entered before it begins. */
const MOST_YEARS = 7;

const yearsAfter = (now: number, years: number): number => {
  const day = new Date(now);
  return day.setFullYear(day.getFullYear() + years);
};

/** The last moment of a day, so that a mandate lasts its last day too. */
const endOfDay = (at: number): number => {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime() - 1;
};

/** The latest day on which a mandate may end, as an ISO day; the first is tomorrow. */
export const endsBetween = (now: number): { first: string; last: string } => {
  const day = new Date(now);
  const tomorrow = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
  return { first: isoDay(tomorrow), last: isoDay(yearsAfter(now, MOST_YEARS)) };
};

/**
 * The day that is proposed as the end, an ISO day. Belgian local mandates that began in December 2024 end with November
 * 2030, and so on every six years; elsewhere nothing is proposed.
 */
export const proposedEnd = (country: Municipality['country'], now: number): string => {
  if (country !== 'be') return '';
  const year = Array.from({ length: 30 }, (_, index) => 2030 + 6 * index).find(
    (one) => new Date(one, 10, 30).getTime() > now,
  );
  return year === undefined ? '' : `${year}-11-30`;
};

const nameWrong = (name: string, held: readonly Pick<OfficeHolder, 'name'>[]): HolderWrong['name'] => {
  const made = organisation(name);
  if ('refused' in made) return made.refused;
  return held.some((one) => fold(one.name) === fold(made.name)) ? 'twice' : undefined;
};

const officeWrong = (office: string): HolderWrong['office'] => {
  if (office === '') return 'empty';
  if (/[<>]/.test(office)) return 'markup';
  return office.length > LONGEST_OFFICE ? 'long' : undefined;
};

const agreedOnWrong = (typed: string, now: number): HolderWrong['agreedOn'] => {
  if (typed.trim() === '') return 'empty';
  const read = readDay(typed, now);
  return 'wrong' in read ? read.wrong : undefined;
};

/** Days to come are read as well. */
const untilOf = (typed: string): number | null => {
  const read = readDay(typed, Number.POSITIVE_INFINITY);
  return 'at' in read ? read.at : null;
};

const untilWrong = (typed: string, now: number): HolderWrong['until'] => {
  if (typed.trim() === '') return 'empty';
  const at = untilOf(typed);
  if (at === null) return 'unread';
  if (at <= now) return 'past';
  return at > yearsAfter(now, MOST_YEARS) ? 'far' : undefined;
};

const wrongIn = (draft: HolderDraft, held: readonly Pick<OfficeHolder, 'name'>[], now: number): HolderWrong => {
  const how = clean(draft.how);
  const all: { [Field in keyof HolderWrong]: HolderWrong[Field] | undefined } = {
    name: nameWrong(draft.name, held),
    office: officeWrong(clean(draft.office)),
    how: how === '' ? 'empty' : how.length > LONGEST_HOW ? 'long' : undefined,
    agreedOn: agreedOnWrong(draft.agreedOn, now),
    until: untilWrong(draft.until, now),
    agreed: draft.agreed ? undefined : 'needed',
  };
  return Object.fromEntries(Object.entries(all).filter(([, why]) => why !== undefined));
};

/**
 * Reads what was entered.
 * @param draft days as ISO days or as people write them
 * @param held those of the municipality who are watched already
 * @param now epoch milliseconds
 * @returns the office-holder, her mandate lasting to the end of its last day; or what is wrong, field by field
 */
export const readHolder = (
  draft: HolderDraft,
  held: readonly Pick<OfficeHolder, 'name'>[],
  now: number,
): ReadHolder => {
  const wrong = wrongIn(draft, held, now);
  if (Object.keys(wrong).length > 0) return { wrong };
  const [made, agreedOn, until] = [organisation(draft.name), readDay(draft.agreedOn, now), untilOf(draft.until)];
  if ('refused' in made || 'wrong' in agreedOn || until === null) return { wrong };
  const consent = { at: agreedOn.at, how: clean(draft.how) };
  return { holder: { name: made.name, office: clean(draft.office), consent, until: endOfDay(until) } };
};

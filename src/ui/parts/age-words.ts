/** How long ago something was, as a person would say it. */
import type { Language } from '../../municipality/municipality.ts';

/** Making a format costs more than using it a hundred times, and a list writes many dates. */
const kept = <T>(make: (language: Language) => T): ((language: Language) => T) => {
  const made = new Map<Language, T>();
  return (language) => {
    const format = made.get(language) ?? make(language);
    made.set(language, format);
    return format;
  };
};

const AGES = kept((language) => new Intl.RelativeTimeFormat(language, { numeric: 'always' }));
const DATES = kept((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }));
const MOMENTS = kept((language) => new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }));

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** From which age on a unit is used, largest first. */
const UNITS = [
  { unit: 'year', from: 365 * DAY, size: 365 * DAY },
  { unit: 'month', from: 60 * DAY, size: 30 * DAY },
  { unit: 'week', from: 21 * DAY, size: 7 * DAY },
  { unit: 'day', from: DAY, size: DAY },
  { unit: 'hour', from: HOUR, size: HOUR },
  { unit: 'minute', from: MINUTE, size: MINUTE },
] as const;

/**
 * The age of a moment: "3 dagen geleden".
 * @param at epoch milliseconds
 * @returns null within the last minute, and for a moment after now (a clock that was set back)
 */
export const ageWords = (at: number, now: number, language: Language): string | null => {
  const age = now - at;
  const unit = UNITS.find((one) => age >= one.from);
  if (!unit) return null;
  return AGES(language).format(-Math.floor(age / unit.size), unit.unit);
};

/** A date in full: "23 november 2026". */
export const dateWords = (at: number, language: Language): string => DATES(language).format(at);

/** A date with its time, for the title of an age. */
export const momentWords = (at: number, language: Language): string => MOMENTS(language).format(at);

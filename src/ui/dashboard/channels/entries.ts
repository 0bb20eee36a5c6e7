/** What a person types about a channel, as days and numbers, and back. */
import type { Language } from '../../../municipality/municipality.ts';

const DAY = /^(\d{4,6})-(\d{2})-(\d{2})$/;

/** Dots and spaces between thousands, as they are written in Belgium. */
const THOUSANDS = /^\d{1,3}(?:[. \u00a0\u202f]\d{3})+$/;

/**
 * The moment at which a day begins here.
 * @param text as a date field gives it, "2026-11-25"
 * @returns epoch milliseconds, or null for no day
 */
export const dayAt = (text: string): number | null => {
  const [, year, month, day] = DAY.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const at = new Date(Number(year), Number(month) - 1, Number(day));
  return at.getDate() === Number(day) && at.getMonth() === Number(month) - 1 ? at.getTime() : null;
};

/**
 * A number as a person types it.
 * @returns the number, null for an empty field, or `wrong` for what is no number
 */
export const numberIn = (text: string): number | null | 'wrong' => {
  const bare = text.trim();
  if (bare === '') return null;
  const plain = THOUSANDS.test(bare) ? bare.replace(/\D/g, '') : bare.replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : 'wrong';
};

/** A number for a field in which it can be changed: without signs between its thousands. */
export const numberText = (value: number | null, language: Language): string =>
  value === null ? '' : value.toLocaleString(language, { useGrouping: false, maximumFractionDigits: 6 });

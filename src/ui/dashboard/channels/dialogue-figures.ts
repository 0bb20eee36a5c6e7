/** Values and periods of a channel’s dialogue as people write them. */
import { MEASURES, type Measure, type MeasureId } from '../../../channel/measures.ts';
import type { Period } from '../../../channel/period.ts';
import type { Language } from '../../../municipality/municipality.ts';
import type { Say } from '../../parts/say.ts';

const MONTH = /^(\d{4})-(\d{2})$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;

/** A period in words: "maart 2026"; what is no period comes back as it is. */
export const periodWords = (period: Period, say: Say, language: Language): string => {
  const [, year, quarter] = QUARTER.exec(period) ?? [];
  if (year !== undefined && quarter !== undefined) return say('talk_quarter', quarter, year);
  const month = MONTH.exec(period);
  if (month === null) return period;
  const first = Date.UTC(Number(month[1]), Number(month[2]) - 1, 1);
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(first);
};

export const unitOf = (id: MeasureId) => MEASURES.find((one) => one.id === id)?.unit ?? 'number';

/** Under ten, one figure behind the comma still says something. */
const rounded = (value: number): number => (Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value));

/** A value as a person reads it: "80 %", "2,5 uur", "12". */
export const valueWords = ({ id, value }: Pick<Measure, 'id' | 'value'>, say: Say, language: Language): string => {
  if (value === null) return '–';
  const unit = unitOf(id);
  if (unit === 'share') return value.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 });
  return unit === 'hours' ? say('talk_hours', rounded(value)) : rounded(value).toLocaleString(language);
};

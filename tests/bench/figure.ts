/** One measured thing beside what it is compared with. */

export type Figure = { what: string; measured: string; against: string; ratio: number | null; aim: string };

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

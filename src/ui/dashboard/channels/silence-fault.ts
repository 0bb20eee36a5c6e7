/** What a period of silence still lacks. */

export type SilenceFault = 'name' | 'from' | 'until';

/** @param from and @param until the beginning of a day, epoch milliseconds; null for no day */
export const silenceFault = ({
  name,
  from,
  until,
}: {
  name: string;
  from: number | null;
  until: number | null;
}): SilenceFault | null => {
  if (name === '') return 'name';
  if (from === null) return 'from';
  return until === null || until < from ? 'until' : null;
};
